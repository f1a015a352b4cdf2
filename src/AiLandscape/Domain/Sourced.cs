namespace AiLandscape;

/// <summary>What is common to sourced values of every type: what their sources state, and which of them decides.</summary>
public abstract class Sourced
{
    private readonly HiddenStatements? _hidden;

    private protected Sourced(IReadOnlyList<Statement> statements, Statement? chosen, HiddenStatements? hidden)
    {
        Statements = statements;
        Chosen = chosen;
        _hidden = hidden;
        State = chosen?.State ?? SourcedState.Unknown;
    }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public SourcedState State { get; }

    /// <summary>The statement that decided <see cref="State"/>; null when there is none that is not refuted.</summary>
    public Statement? Chosen { get; }

    /// <summary>
    /// True when two statements that are not refuted give values that cannot both hold. A month and a day within it can, a floor and what lies above it can,
    /// and sums in two currencies are not compared. A rounded value (<see cref="Bound.About"/>) counts as it is written.
    /// </summary>
    public abstract bool IsContested { get; }

    /// <summary>Every statement that the view of the landscape shows, refuted ones included, in the order of the record; empty when nobody has looked.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>
    /// Every statement with its rank, basis, bound, date and source, one a line, the chosen one marked; in one sentence the rule that chose; and in a view how
    /// many statements it leaves out, and why.
    /// </summary>
    public string Explain()
    {
        var lines = new List<string>();
        if (Statements.Count > 0)
        {
            lines.Add(ToString()!);
            lines.AddRange(Statements.Select(statement => $"{(ReferenceEquals(statement, Chosen) ? "→" : " ")} {statement}"));
            lines.Add(ChoosingRule.WhyChosen(Statements, Chosen));
        }
        else
        {
            lines.Add(_hidden is null ? "Unknown: nobody has looked." : "Unknown.");
        }

        if (_hidden is not null)
        {
            lines.Add(_hidden.ToString());
        }

        return string.Join('\n', lines);
    }
}
