namespace AiLandscape;

/// <summary>What is common to statements of every type: how the source knows, how it stands against others, for when it holds.</summary>
public abstract class Statement
{
    private readonly Node _node;

    /// <summary>The first fields are read in one pass, because hardly any statement is made of which they are not all asked for.</summary>
    /// <param name="node">The statement.</param>
    /// <param name="places">The places of the fields up to <see cref="StatementFields.Bound"/>.</param>
    private protected Statement(Node node, ReadOnlySpan<int> places)
    {
        _node = node;
        Basis = (Basis)WordAt(places[StatementFields.Basis]);
        Rank = (Rank)WordAt(places[StatementFields.Rank]);
        Bound = (Bound)WordAt(places[StatementFields.Bound]);
        State = places[StatementFields.Value] > 0
            ? Standing.IsGuess((int)Basis) ? SourcedState.Estimated : SourcedState.Known
            : WordAt(places[StatementFields.State]) == 0 ? SourcedState.Undisclosed : SourcedState.NotApplicable;
    }

    private byte WordAt(int place) => place > 0 ? _node.At(place).AsWord() : (byte)0;

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

    /// <summary>The value as people read it; empty when there is none.</summary>
    private protected abstract string ValueText { get; }

    /// <summary>The statement in one line: value with bound, basis, rank, the date for which it holds; source, publisher, date of publication; note.</summary>
    public sealed override string ToString()
    {
        var value = State switch
        {
            SourcedState.Undisclosed => "undisclosed",
            SourcedState.NotApplicable => "not applicable",
            _ => $"{Bound.Prefix()}{ValueText}",
        };
        var rank = Rank == Rank.Normal ? "" : $", {Words.Of(Rank)}";
        var asOf = AsOf is { } date ? $", as of {date}" : "";
        var published = Source.Published is { } day ? $", {day}" : "";
        return $"{value} ({Words.Of(Basis)}{rank}{asOf}) {Source.Name}, {Source.Publisher}{published}{(Note is null ? "" : $": {Note}")}";
    }
}
