namespace AiLandscape;

/// <summary>A limit that a clause sets on a metric, and when it held.</summary>
/// <param name="Restriction">The restriction.</param>
/// <param name="Clause">The clause; it may ask more than this.</param>
/// <param name="Criterion">The comparison, with its metric and limits.</param>
/// <param name="Period">When it held, both ends included, apart from suspensions; open on a side that no source dates.</param>
public sealed record Threshold(ChipRestriction Restriction, Clause Clause, Criterion Criterion, Period Period)
{
    /// <summary>The limit in one line: <c>2023-11-17/.. 3A090.a.1: total processing performance at least 4800</c>.</summary>
    public override string ToString() => $"{Period} {Clause.Citation}: {Words.Of(Criterion.Metric!.Value)} {Thresholds.Text(Criterion)}";
}
