#:project ../src/AiLandscape/AiLandscape.csproj

// The article "Why ChatGPT is not Chinese" (East is Red, March 2023) as queries: who came first, with what, under which rules, and what of it holds.

using AiLandscape;
using NodaTime;
using Period = AiLandscape.Period;

var ai = Landscape.Embedded;
var article = ai.Sources["larguier-2023"];
var today = new LocalDate(2023, 3, 16);
var claims = ai.Claims.In(article).ToList();
var concerned = claims.SelectMany(claim => claim.Concerns).Distinct().OrderBy(record => record.Id).ToList();

Console.WriteLine(article.Name);
Entry("", 0, $"{string.Join(", ", article.Authors)}, {article.Publisher}, {article.Published}: read against its sources as of {ai.Dataset.DataVersion}");

Section("How it came to this: from AlphaGo to ERNIE Bot",
    from step in concerned.OfType<Event>().During(Period.Between(new LocalDate(2017, 5, 1), today))
    orderby step.Date.Value
    select ($"{step.Date.Value}", $"{step.Name}{(step.Outcome is null ? "" : $" ({step.Outcome})")}"));

Section("Its models, and all others of a hundred billion parameters or more, with honest sizes",
    from model in concerned.OfType<LanguageModel>().Union(ai.Models.Where(model => model.Parameters.Value >= ParameterCount.Billions(100)))
    where model.Released.Value?.Earliest <= today && model.Form is ModelForm.Model or ModelForm.Series
    orderby model.Released.Value, model.Id
    let sparse = model.Architecture.Value == Architecture.MixtureOfExperts ? ", sparse" : ""
    let developers = string.Join(", ", model.Developers.Select(developer => $"{developer.Name} {developer.Country}"))
    select ($"{model.Released.Value}", $"{model.Name} ({developers}): {model.Parameters}{sparse}"));

Section("Who runs on what, by whose word",
    from product in concerned.OfType<Product>()
    from links in product.RunsOn.Where(link => link.Rank != Rank.Refuted && link.Model.Released.Value?.Earliest <= today).GroupBy(link => link.Model)
    select (product.Name, $"{links.Key.Name} ({string.Join("; ", links.Select(Link))})"));

Section($"Chip restrictions in force toward China on {PartialDate.FromDay(today)}",
    from rule in ai.ChipRestrictions.InForceOn(today).Toward("CN", today)
    orderby rule.Effective.Value
    select ($"{rule.Effective.Value}", $"{rule.Name}{(rule.Citation is null ? "" : $" ({rule.Citation})")}: {rule.Summary}"));

Section("Policies on that day, with the status that they had",
    from policy in concerned.OfType<Policy>()
    let status = policy.StatusOn(today)
    where status is not null
    orderby policy.Jurisdiction, policy.Id
    select ($"{policy.Jurisdiction} {Words($"{status}")}", policy.Name));

Heading($"The fact check: {claims.Count} claims");
foreach (var verdict in claims.GroupBy(claim => claim.Verdict).OrderBy(verdict => verdict.Key))
{
    Console.WriteLine($"  {verdict.Count(),4}  {verdict.Key.ToString().ToLowerInvariant(),-11}  {new string('█', verdict.Count() / 2)}");
}

foreach (var verdict in new[] { Verdict.False, Verdict.Disputed, Verdict.Imprecise })
{
    Section($"{verdict}: what the article says, and what its sources say",
        from claim in claims.WithVerdict(verdict)
        let source = claim.Sources.Where(source => !source.Equals(article)).OrderBy(source => source.Tier).First()
        from entry in new[]
        {
            (claim.Id.Value[^4..], claim.Statement),
            ("", $"→ {claim.Correction}"),
            ("", $"[{source.Name}, {source.Publisher}{(source.Published is { } date ? $", {date}" : "")}]"),
        }
        select entry);
}

Console.WriteLine();
foreach (var line in ai.Dataset.Attribution().Split('\n'))
{
    Entry("", 0, line);
}

static string Link(RunsOn link)
{
    var from = link.Period.From is { } day ? $"from {day}" : "start unknown";
    var said = link.Basis == Basis.Official ? "" : $", {link.Basis.ToString().ToLowerInvariant()} by {link.Source.Publisher}";
    return $"{from}{said}{(link.Disclosed is { } disclosed ? $", disclosed {disclosed}" : "")}";
}

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('─', text.Length)}");

static string Words(string pascal) => string.Concat(pascal.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

// A heading, and below it labels with their texts, all texts from one column on.
static void Section(string heading, IEnumerable<(string Label, string Text)> entries)
{
    Heading(heading);
    var all = entries.ToList();
    all.ForEach(entry => Entry(entry.Label, all.Max(other => other.Label.Length) + 2, entry.Text));
}

// A label, and beside it text that wraps at a hundred columns. Between East Asian characters, which are two columns wide, a line may end without a space.
static void Entry(string label, int indent, string text)
{
    var line = label.PadRight(indent);
    foreach (var piece in Pieces(text))
    {
        if (Columns(line) + Columns(piece.TrimEnd()) > 100)
        {
            Console.WriteLine(line.TrimEnd());
            line = new string(' ', indent);
        }

        line += piece;
    }

    Console.WriteLine(line.TrimEnd());
}

static IEnumerable<string> Pieces(string text)
{
    var start = 0;
    for (var end = 1; end < text.Length; end++)
    {
        if (text[end - 1] == ' ' || IsWide(text[end - 1]) || IsWide(text[end]))
        {
            yield return text[start..end];
            start = end;
        }
    }

    yield return text[start..];
}

static int Columns(string text) => text.Sum(c => IsWide(c) ? 2 : 1);

static bool IsWide(char c) => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
