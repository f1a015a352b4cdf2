#:project ../src/AiLandscape/AiLandscape.csproj

// Could this chip be shipped there on that day, and which rule says so? Public texts as data; no legal advice.

using System.Globalization;
using AiLandscape;
using NodaTime;

var ai = Landscape.Embedded;
var rules = ai.ChipRestrictions;

Heading("To China, by day: · free, ■ captured, ? not known; N exception with notice, c case by case, L licences granted");
LocalDate[] days = [new(2022, 6, 1), new(2022, 9, 1), new(2022, 10, 21), new(2023, 6, 1), new(2023, 10, 25), new(2023, 11, 17), new(2024, 6, 1), new(2025, 4, 20), new(2025, 9, 1), new(2026, 2, 1)];
Console.WriteLine($"{"",-28}{string.Concat(days.Select(day => $"{day:uuuu-MM}  "))}".TrimEnd());
foreach (var id in new[] { "v100-sxm2", "a100-sxm-80", "a800-sxm-80", "h100-sxm", "h800-sxm", "h20", "h200-sxm", "b200", "l40s", "rtx-4090", "rtx-4090d", "mi250", "mi300x", "mi308x" })
{
    var chip = ai.Chips[id];
    var known = chip.Announced.Value ?? chip.Released.Value;
    var cells = days.Select(day => known?.IsCertainlyBy(day) != false ? Cell(rules.Evaluate(chip, "CN", day, exportedFrom: "US")) : "");
    Console.WriteLine($"{chip.Name,-28}{string.Concat(cells.Select(cell => $"{cell,-9}"))}".TrimEnd());
}

Heading("The life of the H20");
foreach (var change in ai.Chips["h20"].History("CN", exportedFrom: "US"))
{
    var causes = change.Began.Select(rule => $"+ {rule.Name}").Concat(change.Ended.Select(rule => $"- {rule.Name}"));
    var licence = change.Verdict.LicenseStatus is { } status ? $", licences {status.ToString().ToLowerInvariant()} ({change.Verdict.LicenseDecision!.Name})" : "";
    Console.WriteLine($"{PartialDate.FromDay(change.On)}  {change.Verdict.Outcome}{licence}");
    foreach (var cause in causes)
    {
        Console.WriteLine($"            {cause}");
    }
}

Heading("Why the RTX 4090 was captured and the 4090 D was not, 1 June 2024");
foreach (var id in new[] { "rtx-4090", "rtx-4090d" })
{
    var verdict = rules.Evaluate(ai.Chips[id], "CN", new LocalDate(2024, 6, 1));
    Console.WriteLine(verdict);
    foreach (var check in verdict.Findings.First(finding => finding.Restriction.Id == "bis-ac-s-ifr-2023").Checks.Take(1))
    {
        Console.WriteLine($"    {check}");
    }
}

Heading("A chip whose die nobody has measured");
var unmeasured = new ChipSpecs
{
    Name = "A chip of 2000 TPP for data centres",
    Throughput = new Dictionary<NumberFormat, Throughput> { [NumberFormat.Fp16] = Throughput.FromTeraOps(125) },
    TransistorKind = TransistorKind.NonPlanar,
    MarketedForDataCenter = true,
    MemoryBandwidth = Bandwidth.FromGigabytesPerSecond(600),
    InterconnectBandwidth = Bandwidth.FromGigabytesPerSecond(0),
    HostBandwidth = Bandwidth.FromGigabytesPerSecond(64),
};
Console.WriteLine(rules.Evaluate(unmeasured, "CN", new LocalDate(2024, 6, 1)));
foreach (var area in new[] { 337.0, 338.0, 600.0, 628.4 })
{
    var measured = unmeasured with { Name = string.Create(CultureInfo.InvariantCulture, $"The same, {area} mm²"), DieArea = DieArea.FromSquareMillimeters(area) };
    Console.WriteLine(rules.Evaluate(measured, "CN", new LocalDate(2024, 6, 1)));
}

Heading("A buyer in Singapore with a parent in Beijing");
Console.WriteLine(rules.Evaluate(ai.Chips["h100-sxm"], "SG", new LocalDate(2024, 6, 1)));
Console.WriteLine($"\n{rules.Evaluate(ai.Chips["h100-sxm"], "SG", new LocalDate(2024, 6, 1), ai.Companies["bytedance-singapore"]).Explain()}");

static string Cell(ExportVerdict verdict) => verdict.Outcome switch
{
    ExportOutcome.NotControlled => "·",
    ExportOutcome.Indeterminate => "?",
    _ => $"■{(verdict.Exceptions.Count > 0 ? " N" : "")}{(verdict.ReviewPolicy == ReviewPolicy.CaseByCase ? " c" : "")}{(verdict.LicenseStatus == LicenseStatus.Granted ? " L" : "")}",
};

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('─', Math.Min(text.Length, 100))}");
