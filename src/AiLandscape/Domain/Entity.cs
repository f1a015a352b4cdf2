namespace AiLandscape;

/// <summary>
/// Something that the landscape has a record of. Entities are immutable; within one <see cref="Landscape"/> there is one object per record, and two
/// entities are equal when they are the same record of the same landscape.
/// </summary>
public abstract class Entity : IEquatable<Entity>
{
    private readonly PackedRecord _record;

    private protected Entity(Node node, PackedRecord record)
    {
        Node = node;
        _record = record;
    }

    /// <summary>The stable id: kebab-case, unique within its kind, never reused. A source that stands in a record has the id <c>folder/record/key</c>.</summary>
    public Id<Entity> Id => Id<Entity>.Trusted(Key);

    /// <summary>The name in English usage; for a source its title, in its own language.</summary>
    public abstract string Name { get; }

    /// <summary>Other names and spellings, in the order of the record; empty when there are none.</summary>
    public abstract IReadOnlyList<string> Aliases { get; }

    /// <summary>Names in other languages and scripts, by BCP-47 tag, in the ordinal order of the tags.</summary>
    public abstract IReadOnlyList<LocalizedName> LocalNames { get; }

    /// <summary>What it is, in at most 300 characters of our own; for a claim its statement, for a source its note, which may be empty.</summary>
    public abstract string Summary { get; }

    /// <summary>Every source that the record cites and the view knows, each once, in the order of first use; a source has itself.</summary>
    public IReadOnlyList<Source> Sources => field ??= ReadSources();

    /// <summary>Its values that can be disputed, those that nobody has looked up included, in the order of the schema.</summary>
    public IReadOnlyList<SourcedField> SourcedFields =>
        field ??= Array.AsReadOnly(Array.ConvertAll(ReadSourcedFields(), pair => new SourcedField(this, pair.Field, pair.Value)));

    /// <summary>Set when the record no longer counts: it is left out of catalogs, and its id still resolves.</summary>
    public abstract Withdrawal? Withdrawal { get; }

    /// <summary>The path of the record's file from the data root, in forward slashes.</summary>
    public string File => _record.Path;

    /// <summary>Where that file is to be found, told apart from those of other datasets.</summary>
    internal string FilePlace => _record.Place;

    /// <summary>The landscape that this record belongs to, into which its references point.</summary>
    public Landscape Landscape => Node.Landscape;

    /// <summary>Whether the view of the landscape shows it: it had begun, and a source of it was known.</summary>
    internal bool IsInView => Node.Landscape.Viewpoint is var view && (view.IsToday || (IsKnownTo(view) && HasBegun(view)));

    internal Node Node { get; }

    internal KindName RecordKind => (KindName)_record.Kind;

    internal string Key => field ??= ReadKey();

    /// <summary>The same record of the same landscape.</summary>
    public bool Equals(Entity? other) =>
        ReferenceEquals(this, other) || (other is not null && other.GetType() == GetType() && ReferenceEquals(other.Landscape, Landscape) && other.Key == Key);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Why a value is what it is: every statement, with the rule that chose; see <see cref="Sourced.Explain"/>.</summary>
    /// <param name="field">The field as the data write it, <c>parameters</c> or <c>throughput.fp16</c>; small and capital letters are alike.</param>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">The record has no disputable value of that name; the message names those that it has.</exception>
    public string Explain(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return SourcedFields.FirstOrDefault(value => string.Equals(value.Field, field, StringComparison.OrdinalIgnoreCase))?.Value.Explain()
            ?? throw new ArgumentException(
                $"{Name} has no disputable value {Describe.Quote(field)}{(Spelling.DidYouMean(field, SourcedFields.Select(value => value.Field)) is { Length: > 0 } meant ? meant : ".")} It has {(SourcedFields.Count == 0 ? "none" : string.Join(", ", SourcedFields.Select(value => value.Field)))}.", nameof(field));
    }

    /// <summary>The disputable values by the names of their fields, in the order of the schema.</summary>
    private protected virtual (string Field, Sourced Value)[] ReadSourcedFields() => [];

    private protected abstract string ReadKey();

    /// <summary>Whether it had begun by the day of the view.</summary>
    private protected abstract bool HasBegun(Viewpoint view);

    /// <summary>Whether a source of it had been published by the day of the view.</summary>
    private protected virtual bool IsKnownTo(Viewpoint view) => Sources.Count > 0;

    private IReadOnlyList<Source> ReadSources()
    {
        var sources = Array.ConvertAll(_record.Sources(), source => (Source)Landscape.Resolve(KindName.Sources, Node.Layer, source.Record, source.OutsideId));
        return Array.AsReadOnly(Landscape.Viewpoint.IsToday ? sources : Array.FindAll(sources, Landscape.Viewpoint.IsKnown));
    }
}
