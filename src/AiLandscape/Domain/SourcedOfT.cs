namespace AiLandscape;

/// <summary>
/// A value that can be disputed: what its sources state, and what the library makes of it. Nothing comes out of <see cref="Value"/> unless a source
/// supports it as a fact; estimates and leaks show in <see cref="Best"/> only, refuted figures in <see cref="Statements"/> only.
/// </summary>
/// <typeparam name="T">The type of the value; a value type, so that comparisons lift and a filter on an unknown value is simply false.</typeparam>
public sealed class Sourced<T> : Sourced
    where T : struct
{
    internal static readonly Sourced<T> Nothing = new([]);

    internal Sourced(IReadOnlyList<Statement<T>> statements, HiddenStatements? hidden = null)
        : base(statements, ChoosingRule.Choose(statements), hidden) => Statements = statements;

    /// <summary>What the library stands behind; null unless <see cref="Sourced.State"/> is <see cref="SourcedState.Known"/>.</summary>
    public T? Value => State == SourcedState.Known ? Chosen!.Value : null;

    /// <summary><see cref="Value"/>, or else the value of the best-ranked statement that is not refuted, an estimate or leak included; null when there is none.</summary>
    public T? Best => Value ?? ChoosingRule.BestWithValue(Statements)?.Value;

    /// <inheritdoc cref="Sourced.Chosen"/>
    public new Statement<T>? Chosen => (Statement<T>?)base.Chosen;

    /// <inheritdoc/>
    public override bool IsContested => ChoosingRule.IsContested(Statements);

    /// <inheritdoc cref="Sourced.Statements"/>
    public new IReadOnlyList<Statement<T>> Statements { get; }

    /// <summary>The value, or why there is none, with the best estimate marked as such. The same text in every culture.</summary>
    public override string ToString() => State switch
    {
        SourcedState.Known => $"{Chosen!.Bound.Prefix()}{Words.OfValue(Chosen.Value!.Value)}",
        SourcedState.Unknown => "unknown",
        SourcedState.NotApplicable => "not applicable",
        SourcedState.Estimated => EstimateText(),
        _ => Best is null ? "undisclosed" : $"undisclosed ({EstimateText()})",
    };

    private string EstimateText()
    {
        var best = ChoosingRule.BestWithValue(Statements)!;
        return $"{Words.Of(best.Basis)} {best.Bound.Prefix()}{Words.OfValue(best.Value!.Value)}, {best.Source.Publisher}";
    }
}
