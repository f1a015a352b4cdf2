namespace AiLandscape;

/// <summary>
/// A value that can be disputed: what its sources state, and what the library makes of it. Nothing comes out of <see cref="Value"/> unless a source
/// supports it as a fact; estimates and leaks show in <see cref="Best"/> only, refuted figures in <see cref="Statements"/> only.
/// </summary>
/// <typeparam name="T">The type of the value; a value type, so that comparisons lift and a filter on an unknown value is simply false.</typeparam>
public sealed class Sourced<T>
    where T : struct
{
    internal static readonly Sourced<T> Nothing = new([]);

    internal Sourced(IReadOnlyList<Statement<T>> statements)
    {
        Statements = statements;
        Chosen = ChoosingRule.Choose(statements);
        State = Chosen?.State ?? SourcedState.Unknown;
    }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public SourcedState State { get; }

    /// <summary>What the library stands behind; null unless <see cref="State"/> is <see cref="SourcedState.Known"/>.</summary>
    public T? Value => State == SourcedState.Known ? Chosen!.Value : null;

    /// <summary><see cref="Value"/>, or else the value of the best-ranked statement that is not refuted, an estimate or leak included; null when there is none.</summary>
    public T? Best => Value ?? ChoosingRule.BestWithValue(Statements)?.Value;

    /// <summary>The statement that decided <see cref="State"/>; null when there is none that is not refuted.</summary>
    public Statement<T>? Chosen { get; }

    /// <summary>
    /// True when two statements that are not refuted give values that cannot both hold. A month and a day within it can, a floor and what lies above it can,
    /// and sums in two currencies are not compared. A rounded value (<see cref="Bound.About"/>) counts as it is written.
    /// </summary>
    public bool IsContested => ChoosingRule.IsContested(Statements);

    /// <summary>Every statement, refuted ones included, in the order of the record; empty when nobody has looked.</summary>
    public IReadOnlyList<Statement<T>> Statements { get; }

    /// <summary>The statements, one a line, the chosen one marked, and the rule that chose.</summary>
    public string Explain() =>
        Statements.Count == 0
            ? "Unknown: nobody has looked."
            : $"{this}\n{string.Join("\n", Statements.Select(statement => $"{(ReferenceEquals(statement, Chosen) ? "→" : " ")} {statement}"))}\n{ChoosingRule.Text}";

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
