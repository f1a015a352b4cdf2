using System.Globalization;
using System.Text;
using NodaTime;

namespace AiLandscape;

/// <summary>Writes verdicts. The same text in every culture.</summary>
internal static class VerdictText
{
    public static string Headline(ExportVerdict verdict) =>
        $"{verdict.Subject} to {verdict.Destination} on {Day(verdict.On)}{(verdict.Buyer is { } buyer ? $", for {buyer.Name}" : "")}" +
        $"{(verdict.ExportedFrom is { } origin ? $", from {origin}" : "")}: {Words.Of(verdict.Outcome)}{Grounds(verdict)}";

    public static string Of(ExportVerdict verdict)
    {
        var page = new StringBuilder();
        page.Append(Headline(verdict)).Append(".\n");
        Figures(page, verdict);
        Section(page, "Rules in force that reach it", verdict.Findings.OrderByDescending(finding => finding.Result).ThenByDescending(finding => finding.Binds).SelectMany(Lines));
        Section(page, "Licensing", Licensing(verdict));
        Section(page, "Missing", verdict.MissingInputs);
        Section(page, "Taken for granted", verdict.Assumptions);
        Section(page, "Other measures, not on exports", verdict.OtherMeasures.Select(finding => $"{finding}"));
        Section(page, "In force, and not decided by what a chip is", verdict.NotEvaluated.Select(rule => $"{Name(rule)}: {rule.Scope ?? rule.Summary}"));
        Section(page, "Sources", verdict.Citations.Select(source => $"{source.Name}, {source.Publisher}{(source.Published is { } day ? $", {day}" : "")}: {source.Url}"));
        return page.Append('\n').Append(ExportVerdict.Notice).ToString();
    }

    /// <summary>Why a rule captures, may capture, or does not.</summary>
    public static string Because(ExportFinding finding) => (finding.Exemption, finding.Result, finding.Clause) switch
    {
        ({ } exemption, _, _) => $"does not apply, the buyer is exempt{(exemption.Conditions is { } conditions ? $" ({conditions})" : "")}",
        _ when finding.Binds == CriterionResult.NotMet => $"binds {string.Join(" and ", finding.Restriction.Addressees.Select(addressee => addressee.Name))} alone",
        (_, CriterionResult.Met, { } clause) => $"captured, {Reached(finding)}; {Comparisons(finding, clause)}",
        (_, CriterionResult.Met, null) => $"captured whatever the chip, {Reached(finding)}",
        (_, CriterionResult.Unknown, { } clause) => $"may capture it, {Reached(finding)}; {Comparisons(finding, clause)}",
        (_, CriterionResult.Unknown, null) => $"may reach it, {Reached(finding)}",
        _ => $"does not capture it, {Reached(finding)}",
    };

    private static string Grounds(ExportVerdict verdict) => verdict.Outcome switch
    {
        ExportOutcome.Controlled => $" ({string.Join("; ", verdict.CapturedBy.Select(Citation))})",
        ExportOutcome.Indeterminate when verdict.MissingInputs.Count > 0 => $" (missing: {string.Join("; ", verdict.MissingInputs)})",
        _ => "",
    };

    private static void Figures(StringBuilder page, ExportVerdict verdict)
    {
        var metrics = verdict.Metrics;
        page.Append(CultureInfo.InvariantCulture, $"Total processing performance {metrics.TotalProcessingPerformance}{(metrics.DecisiveFormat is { } format ? $" ({Words.Of(format)})" : "")}, ")
            .Append(CultureInfo.InvariantCulture, $"performance density {metrics.PerformanceDensity}, input and output {metrics.InterconnectBandwidth} GB/s, DRAM {metrics.DramBandwidth} GB/s.\n");
    }

    private static IEnumerable<string> Lines(ExportFinding finding)
    {
        yield return $"{Name(finding.Restriction)}: {Because(finding)}.";
        if (finding is { Exemption: null, Result: CriterionResult.NotMet, Binds: not CriterionResult.NotMet })
        {
            foreach (var clause in finding.ClausesInForce)
            {
                yield return $"    {clause.Citation}: {Comparisons(finding, clause)}";
            }
        }

        foreach (var enforcement in finding.Restriction.Enforcement)
        {
            yield return $"    Enforcement, {enforcement.Period}: {Words.Of(enforcement.State)}.{(enforcement.Note is { } note ? $" {note}" : "")}";
        }
    }

    private static IEnumerable<string> Licensing(ExportVerdict verdict)
    {
        if (verdict.Review is { } review)
        {
            yield return $"Applications: {Words.Of(review.Policy)}.{(review.Conditions is { } conditions ? $" {conditions}" : "")}";
        }

        foreach (var exception in verdict.Exceptions)
        {
            yield return $"License exception {exception.Code}{(exception.NeedsNotification ? ", with notice to the authority before" : "")}.{(exception.Conditions is { } conditions ? $" {conditions}" : "")}";
        }

        if (verdict.LicenseDecision is { } decision)
        {
            yield return $"Licences {Words.Of(decision.LicenseStatus!.Value)}: {Name(decision)}. {decision.Summary}";
        }
    }

    private static void Section(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            page.Append(any ? "" : $"\n{title}\n").Append("  ").Append(line).Append('\n');
            any = true;
        }
    }

    private static string Comparisons(ExportFinding finding, Clause clause) => string.Join(", ", finding.ChecksOf(clause));

    private static string Reached(ExportFinding finding) => finding.Reach switch
    {
        Reach.NamedParty => "a party is named",
        Reach.OwnedByNamedParty => $"{finding.NamedOwner!.Name} is named and owns the buyer, to which the {Name(finding.Through!)} carries it on",
        Reach.Headquarters => "by the headquarters of the buyer or its parent",
        _ => "by destination",
    };

    private static string Citation(ExportFinding finding) => finding.Clause?.Citation ?? finding.Restriction.Name;

    private static string Name(ChipRestriction rule) => rule.Citation is { } citation ? $"{rule.Name} ({citation})" : rule.Name;

    private static string Day(LocalDate day) => PartialDate.FromDay(day).ToString();
}
