namespace AiLandscape;

/// <summary>One source's answer to what a value is: a value, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Statement<T>
    where T : struct
{
    private readonly Node _node;

    private Statement(Node node, T? value)
    {
        _node = node;
        Value = value;
        Basis = (Basis)(node.Word(StatementFields.Basis) ?? 0);
        Rank = (Rank)(node.Word(StatementFields.Rank) ?? 0);
        Bound = (Bound)(node.Word(StatementFields.Bound) ?? 0);
        State = value is not null
            ? Basis is Basis.Estimated or Basis.Leaked ? SourcedState.Estimated : SourcedState.Known
            : node.Word(StatementFields.State) == 0 ? SourcedState.Undisclosed : SourcedState.NotApplicable;
    }

    /// <summary>The value; null when the source says that there is none to be had.</summary>
    public T? Value { get; }

    /// <summary>What the statement alone would make of the value: known, estimated, undisclosed or not applicable.</summary>
    public SourcedState State { get; }

    /// <summary>How the source knows.</summary>
    public Basis Basis { get; }

    /// <summary>How it stands against the others: preferred, normal, or refuted.</summary>
    public Rank Rank { get; }

    /// <summary>Whether the value is exact, rounded, a floor or a ceiling.</summary>
    public Bound Bound { get; }

    /// <summary>The day or period for which it holds; null when the source gives none.</summary>
    public PartialDate? AsOf => _node.Date(StatementFields.AsOf);

    /// <summary>The source that shows it.</summary>
    public Source Source => field ??= _node.RequiredReference<Source>(StatementFields.Source);

    /// <summary>Why it is ranked so, or what a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(StatementFields.Note);

    /// <summary>The statement in one line: value, basis, rank, date, source.</summary>
    public override string ToString()
    {
        var value = Value is { } known ? $"{Bound.Prefix()}{Words.OfValue(known)}" : State == SourcedState.Undisclosed ? "undisclosed" : "not applicable";
        var rank = Rank == Rank.Normal ? "" : $", {Words.Of(Rank)}";
        var asOf = AsOf is { } date ? $", as of {date}" : "";
        return $"{value} ({Words.Of(Basis)}{rank}{asOf}) {Source.Name}, {Source.Publisher}{(Note is null ? "" : $": {Note}")}";
    }

    internal static Statement<T> Read(Node node, Func<Node, T> read) => new(node, node.Has(StatementFields.Value) ? node.Value(StatementFields.Value, read) : null);
}
