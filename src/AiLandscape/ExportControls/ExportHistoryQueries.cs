using NodaTime;

namespace AiLandscape;

/// <summary>Questions about export rules over time.</summary>
public static class ExportHistoryQueries
{
    /// <summary>Every change in what the rules of its landscape make of a chip that goes to a country: of outcome, capturing rules, review policy, exceptions or licence status.</summary>
    /// <param name="chip">The chip.</param>
    /// <param name="destination">The country that the goods go to.</param>
    /// <param name="buyer">Who buys; null as for <see cref="ExportControlQueries.Evaluate(IEnumerable{ChipRestriction}, Chip, CountryCode, LocalDate, Organization?, CountryCode?)"/>.</param>
    /// <param name="exportedFrom">The country that the goods leave; null for the country of each rule.</param>
    /// <returns>The changes by date. The first is the state on the first day of any rule or, where that is known to the day, on the day on which the chip was announced or released if that came later.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chip"/> is null.</exception>
    /// <exception cref="ArgumentException">A country is none, such as the default, EU or UN.</exception>
    public static IReadOnlyList<OutcomeChange> History(this Chip chip, CountryCode destination, Organization? buyer = null, CountryCode? exportedFrom = null)
    {
        ArgumentNullException.ThrowIfNull(chip);
        var restrictions = chip.Landscape.ChipRestrictions;
        var changes = new List<OutcomeChange>();
        foreach (var day in RuleDays.Of(restrictions, buyer, from: chip.Announced.Value ?? chip.Released.Value))
        {
            var verdict = restrictions.Evaluate(chip, destination, day, buyer, exportedFrom);
            var before = changes.Count == 0 ? null : changes[^1].Verdict;
            if (before is null || !IsSame(before, verdict))
            {
                changes.Add(new OutcomeChange(day, verdict, Capturing(verdict, but: before), before is null ? [] : Capturing(before, but: verdict)));
            }
        }

        return changes.AsReadOnly();
    }

    /// <summary>The chips that clauses of the restriction capture, whatever day and destination, of those whom it binds; those about which a figure is missing are left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Chip> CapturedBy(this IEnumerable<Chip> chips, ChipRestriction restriction)
    {
        ArgumentNullException.ThrowIfNull(restriction);
        return chips.Filter(chip =>
        {
            var facts = ChipFacts.Of(chip);
            if (RuleTest.Binds(restriction, facts) != CriterionResult.Met)
            {
                return false;
            }

            var metrics = new ChipMetrics(facts);
            return restriction.Extends.Prepend(restriction).SelectMany(rule => rule.Clauses).Any(clause => CriterionTest.Run(clause.When, facts, metrics) == CriterionResult.Met);
        });
    }

    /// <summary>Every limit that the restrictions set on a metric, by the date from which it held.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> is null.</exception>
    public static IEnumerable<Threshold> Thresholds(this IEnumerable<ChipRestriction> restrictions, ChipMetric metric)
    {
        ArgumentNullException.ThrowIfNull(restrictions);
        return
            from restriction in restrictions
            from clause in restriction.Clauses
            let period = RuleDays.PeriodOf(restriction, clause)
            orderby period.Start, restriction.Key
            from criterion in Comparisons(clause.When)
            where criterion.Metric == metric
            select new Threshold(restriction, clause, criterion, period);
    }

    private static IEnumerable<Criterion> Comparisons(Criterion criterion) =>
        criterion.Metric is not null ? [criterion] : criterion.AllOf.Concat(criterion.AnyOf).SelectMany(Comparisons);

    private static bool IsSame(ExportVerdict a, ExportVerdict b) =>
        a.Outcome == b.Outcome && a.ReviewPolicy == b.ReviewPolicy && a.LicenseStatus == b.LicenseStatus
        && a.Exceptions.Select(exception => exception.Code).SequenceEqual(b.Exceptions.Select(exception => exception.Code))
        && a.CapturedBy.Select(finding => finding.Restriction).SequenceEqual(b.CapturedBy.Select(finding => finding.Restriction));

    private static IReadOnlyList<ChipRestriction> Capturing(ExportVerdict verdict, ExportVerdict? but) =>
        Array.AsReadOnly(verdict.CapturedBy.Select(finding => finding.Restriction).Where(rule => but is null || !but.CapturedBy.Any(finding => finding.Restriction.Equals(rule))).ToArray());
}
