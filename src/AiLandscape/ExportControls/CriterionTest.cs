namespace AiLandscape;

/// <summary>Puts a chip to a test. An unknown figure makes an answer unknown only where it can change it.</summary>
internal static class CriterionTest
{
    /// <param name="criterion">The test.</param>
    /// <param name="chip">The chip.</param>
    /// <param name="metrics">Its figures.</param>
    /// <param name="checks">Takes every comparison, in the order of the rule; null when only the answer is wanted.</param>
    public static CriterionResult Run(Criterion criterion, ChipFacts chip, ChipMetrics metrics, List<CriterionCheck>? checks = null)
    {
        if (criterion.AllOf.Count > 0)
        {
            return Worst(criterion.AllOf, chip, metrics, checks);
        }

        if (criterion.AnyOf.Count > 0)
        {
            return Best(criterion.AnyOf, chip, metrics, checks);
        }

        var result =
            criterion.Metric is { } metric ? Thresholds.Compare(metrics[metric], criterion)
            : criterion.MarketedForDataCenter is { } asked ? Answer(chip.MarketedForDataCenter, asked)
            : criterion.Chips.HasRecord(chip.Chip) ? CriterionResult.Met
            : chip.Chip is null && IsCalledAsOneOf(criterion.Chips, chip.Name) ? CriterionResult.Unknown
            : CriterionResult.NotMet;
        checks?.Add(new CriterionCheck(criterion, criterion.Metric is { } compared ? metrics[compared] : null, result));
        return result;
    }

    private static CriterionResult Worst(IReadOnlyList<Criterion> tests, ChipFacts chip, ChipMetrics metrics, List<CriterionCheck>? checks)
    {
        var worst = CriterionResult.Met;
        for (var i = 0; i < tests.Count && (checks is not null || worst != CriterionResult.NotMet); i++)
        {
            var result = Run(tests[i], chip, metrics, checks);
            worst = result < worst ? result : worst;
        }

        return worst;
    }

    private static CriterionResult Best(IReadOnlyList<Criterion> tests, ChipFacts chip, ChipMetrics metrics, List<CriterionCheck>? checks)
    {
        var best = CriterionResult.NotMet;
        for (var i = 0; i < tests.Count && (checks is not null || best != CriterionResult.Met); i++)
        {
            var result = Run(tests[i], chip, metrics, checks);
            best = result > best ? result : best;
        }

        return best;
    }

    /// <summary>Whether a described chip bears the name of one of these; what is meant by it, only the caller knows.</summary>
    private static bool IsCalledAsOneOf(IReadOnlyList<Chip> chips, string name)
    {
        var key = NameKey.Of(name);
        return chips.Any(chip => EntityNames.Of(chip).Any(known => NameKey.Of(known) == key));
    }

    private static CriterionResult Answer(bool? known, bool asked) =>
        known is not { } answer ? CriterionResult.Unknown : answer == asked ? CriterionResult.Met : CriterionResult.NotMet;
}
