#:project ../src/AiLandscape/AiLandscape.csproj

// The article "Why ChatGPT is not Chinese" (East is Red, March 2023) as queries: who came first, with what, under which rules, and what of it holds.

using AiLandscape;
using NodaTime;
using Period = AiLandscape.Period;

var ai = Landscape.Embedded;
var article = ai.Sources["larguier-2023"];
var today = new LocalDate(2023, 3, 16);

Console.WriteLine($"{article.Name}\n{string.Join(", ", article.Authors)}, {article.Publisher}, {article.Published}: read against its sources as of {ai.Dataset.DataVersion}");

Heading("How it came to this: from AlphaGo to ERNIE Bot");
foreach (var step in ai.Events.During(Period.Between(new LocalDate(2017, 5, 1), today)).OrderBy(step => step.Date.Value))
{
    Entry($"{step.Date.Value}", $"{step.Name}{(step.Outcome is null ? "" : $" ({step.Outcome})")}");
}

Heading("The models, with the sizes that somebody can vouch for");
foreach (var model in ai.Models.Where(model => model.Released.Value?.Earliest <= today && model.Form == ModelForm.Model).OrderBy(model => model.Released.Value))
{
    var sparse = model.Architecture.Value == Architecture.MixtureOfExperts ? ", sparse" : "";
    Entry($"{model.Released.Value}", $"{model.Name} ({string.Join(", ", model.Developers.Select(developer => $"{developer.Name} {developer.Country}"))}): {model.Parameters}{sparse}");
}

Heading("Who runs on what");
foreach (var product in ai.Products.Where(product => product.RunsOn.Count > 0))
{
    foreach (var link in product.RunsOn.Where(link => link.Rank != Rank.Refuted))
    {
        var said = link.Basis == Basis.Official ? "" : $", {link.Basis.ToString().ToLowerInvariant()}";
        var disclosed = link.Disclosed is { } day ? $", disclosed {day}" : "";
        Entry(product.Name, $"{link.Model.Name} ({(link.Period.From is { } from ? $"from {from}" : "start unknown")}{said}{disclosed})");
    }
}

Heading($"Chip restrictions in force toward China on {PartialDate.FromDay(today)}");
foreach (var rule in ai.ChipRestrictions.InForceOn(today).Toward("CN", today).OrderBy(rule => rule.Effective.Value))
{
    Entry($"{rule.Effective.Value}", $"{rule.Name}{(rule.Citation is null ? "" : $" ({rule.Citation})")}: {rule.Summary}");
}

Heading("Policies on that day, with the status that they had");
foreach (var policy in ai.Policies.Where(policy => policy.StatusOn(today) is not null).OrderBy(policy => policy.Jurisdiction).ThenBy(policy => policy.Id))
{
    Entry($"{policy.Jurisdiction} {Words($"{policy.StatusOn(today)}")}", policy.Name);
}

var claims = ai.Claims.In(article).ToList();
Heading($"The fact check: {claims.Count} claims");
foreach (var verdict in claims.GroupBy(claim => claim.Verdict).OrderBy(verdict => verdict.Key))
{
    Console.WriteLine($"  {verdict.Count(),4}  {verdict.Key.ToString().ToLowerInvariant(),-11}  {new string('█', verdict.Count() / 2)}");
}

foreach (var verdict in new[] { Verdict.False, Verdict.Disputed, Verdict.Imprecise })
{
    Heading($"{verdict}: what the article says, and what its sources say");
    foreach (var claim in claims.WithVerdict(verdict))
    {
        var source = claim.Sources.First(source => !source.Equals(article));
        Entry(claim.Id.Value[^4..], claim.Statement);
        Entry("", $"→ {claim.Correction}");
        Entry("", $"[{source.Name}, {source.Publisher}{(source.Published is { } date ? $", {date}" : "")}]");
    }
}

Console.WriteLine($"\n{ai.Dataset.Attribution}");

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('─', Math.Min(text.Length, 100))}");

static string Words(string pascal) => string.Concat(pascal.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

// A label, and beside it text that wraps at a hundred columns.
static void Entry(string label, string text)
{
    const int width = 100;
    var indent = Math.Max(12, label.Length + 2);
    var line = label.PadRight(indent);
    foreach (var word in text.Split(' '))
    {
        if (line.Length + word.Length > width && line.Trim().Length > 0)
        {
            Console.WriteLine(line.TrimEnd());
            line = new string(' ', indent);
        }

        line += word + " ";
    }

    Console.WriteLine(line.TrimEnd());
}
