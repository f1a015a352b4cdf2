namespace AiLandscape;

/// <summary>One comparison that a clause made: a computed figure beside its threshold, a name, or the market.</summary>
/// <param name="Criterion">The test.</param>
/// <param name="Value">The figure that was compared; null where the test asks for a name or the market.</param>
/// <param name="Result">The answer.</param>
public sealed record CriterionCheck(Criterion Criterion, MetricValue? Value, CriterionResult Result)
{
    /// <summary>The comparison in one line: <c>performance density 6.044 against at least 5.92: met</c>.</summary>
    public override string ToString() => $"{Subject}: {Words.Of(Result)}";

    private string Subject => Criterion switch
    {
        { Metric: { } metric } => $"{Words.Of(metric)} {Value} against {Thresholds.Text(Criterion)}",
        { MarketedForDataCenter: { } asked } => asked ? "designed or marketed for data centres" : "neither designed nor marketed for data centres",
        _ => $"named: {string.Join(", ", Criterion.Chips.Select(chip => chip.Name))}",
    };
}
