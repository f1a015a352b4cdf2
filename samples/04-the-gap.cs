#:project ../src/AiLandscape/AiLandscape.csproj

// Who was first, and by how much? The United States and China from GPT-2 to today, and what could be known of it in March 2023.

using System.Globalization;
using AiLandscape;
using NodaTime;

var ai = Landscape.Embedded;
var models = ai.Models.Where(model => model.Form != ModelForm.Family);

Heading("How many days until China reached a level of the United States, and the other way round");
foreach (var measure in new[] { Measure.Parameters, Measure.TrainingCompute })
{
    foreach (var (leader, follower) in new[] { ("US", "CN"), ("CN", "US") })
    {
        // Hardly anybody gives the compute of its training: there, estimates have to be let in.
        var estimates = measure == Measure.TrainingCompute;
        Console.WriteLine($"\n{leader} to {follower}, {measure}, in days{(estimates ? ", estimates included" : "")}");
        foreach (var lead in models.LeadTime(measure, leader, follower, estimates))
        {
            Console.WriteLine($"  {Figure(lead.Leader.Value),-14}{lead.Leader.Holder.Name,-25}{lead.Leader.Since,-11}{Outcome(lead)}");
        }
    }
}

Heading("Who held the record of published parameters, in all the world");
foreach (var record in models.Frontier(Measure.Parameters))
{
    Console.WriteLine($"{record.Since}  {record.Holder.Name,-17}{Figure(record.Value),-12}{record.Holder.Developers[0].Name}: {record.Value.Source.Publisher}");
}

Heading("The same as a picture: the greatest published model of each half-year, logarithmic");
Chart(["US", "CN"], new LocalDate(2019, 1, 1), new LocalDate(2023, 7, 1));

Heading("How fast did it grow?");
foreach (var country in new[] { "US", "CN" })
{
    var growth = models.From(country).GrowthRate(Measure.TrainingCompute, new AiLandscape.Period(PartialDate.Parse("2018"), PartialDate.Parse("2025")), withEstimates: true);
    Console.WriteLine($"{country}  {growth?.ToString() ?? "too few figures for a rate"}");
}

var day = new LocalDate(2023, 3, 16);
Heading("16 March 2023, the day of ERNIE Bot: what could be known, and what is known of that day now");
var (known, then) = (ai.KnownOn(day).AsOf(day), ai.AsOf(day));
Console.WriteLine($"Models whose record a source of the day shows: {known.Models.Count}; that had begun, as we know today: {then.Models.Count}.");
Pair("Size of GPT-4", view => view.Models.Find("gpt-4")?.Parameters.ToString());
Pair("Compute of GPT-4", view => view.Models.Find("gpt-4")?.TrainingCompute.ToString());
Pair("Bing runs on", view => string.Join(", ", view.Products.Find("bing")?.RunsOn.Select(link => link.Model.Name) ?? []));
Pair("ERNIE Bot open to all", view => view.Products.Find("ernie-bot")?.Released.ToString());
Pair("EU AI Act", view => view.Policies.Find("eu-ai-act")?.StatusOn(day)?.ToString());
Pair("Rules on chips in force toward China", view => view.ChipRestrictions.InForceOn(day).Toward("CN").Count().ToString(CultureInfo.InvariantCulture));

Heading("Two days before its disclosure, and on it");
foreach (var when in new[] { new LocalDate(2023, 3, 13), new LocalDate(2023, 3, 14) })
{
    var links = ai.KnownOn(when).Products.Find("bing")?.RunsOn ?? [];
    Console.WriteLine($"{PartialDate.FromDay(when)}  Bing runs on {(links.Count == 0 ? "nobody knows what" : string.Join(", ", links.Select(link => $"{link.Model.Name}, and has since {link.Period.From}")))}");
}

Heading("Why the answer is what it is");
Console.WriteLine(then.Models["gpt-4"].Explain("trainingCompute"));

void Pair(string what, Func<Landscape, string?> ask) => Console.WriteLine($"{what,-38}{Or(ask(known)),-28}{Or(ask(then))}");

void Chart(string[] countries, LocalDate first, LocalDate end)
{
    const int lowest = 9, highest = 13, perPower = 4;
    List<LocalDate> days = [];
    for (var at = first.PlusMonths(6); at <= end; at = at.PlusMonths(6))
    {
        days.Add(at);
    }

    for (var row = (highest - lowest) * perPower; row >= 0; row--)
    {
        var label = row % perPower == 0 ? Figure1(Math.Pow(10, lowest + (row / perPower))) : "";
        Console.WriteLine($"{label,6} │{string.Concat(days.Select(at => $"  {string.Concat(countries.Select(country => RowOf(country, at) is { } reached && reached >= row ? country[..1] : " "))}"))}".TrimEnd());
    }

    Console.WriteLine($"       └{new string('─', days.Count * 4)}\n        {string.Concat(days.Select(at => at.Month == 1 ? $"  {at:yy}" : "    "))}".TrimEnd());

    int? RowOf(string country, LocalDate at) =>
        models.From(country).Frontier(Measure.Parameters).LastOrDefault(record => record.Since.IsCertainlyBy(at)) is { } record
            ? (int)Math.Round((Math.Log10(record.Value.Number) - lowest) * perPower)
            : null;
}

static string Outcome(LeadTime lead) => lead.State switch
{
    LeadTimeState.Known => $"{lead.Follower!.Holder.Name,-25}{lead.Follower.Since,-11}{lead.Days}",
    LeadTimeState.NotYet => "not yet reached, as far as figures are published",
    _ => $"unknown: {lead.Open.Count} models of unpublished size may have",
};

static string Figure(MeasuredValue value) => $"{(value.IsEstimate ? "~" : value.Bound == Bound.About ? "about " : "")}{Figure1(value.Number)}";

static string Figure1(double number) => number switch
{
    >= 1e18 => number.ToString("0.#E+0", CultureInfo.InvariantCulture),
    >= 1e12 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e12:0.##}T"),
    >= 1e9 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e9:0.#}B"),
    _ => string.Create(CultureInfo.InvariantCulture, $"{number / 1e6:0.#}M"),
};

static string Or(string? text) => string.IsNullOrEmpty(text) ? "not known" : text;

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('─', Math.Min(text.Length, 100))}");
