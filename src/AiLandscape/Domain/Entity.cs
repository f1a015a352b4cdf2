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

    /// <summary>Every source that the record cites, each once, in the order of first use; a source has itself.</summary>
    public IReadOnlyList<Source> Sources => field ??= ReadSources();

    /// <summary>Set when the record no longer counts: it is left out of catalogs, and its id still resolves.</summary>
    public abstract Withdrawal? Withdrawal { get; }

    /// <summary>The path of the record's file from the data root, in forward slashes.</summary>
    public string File => _record.Path;

    /// <summary>The landscape that this record belongs to, into which its references point.</summary>
    public Landscape Landscape => Node.Landscape;

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

    private protected abstract string ReadKey();

    private IReadOnlyList<Source> ReadSources() =>
        Array.AsReadOnly(Array.ConvertAll(_record.Sources(), source => (Source)Landscape.Resolve(KindName.Sources, Node.Layer, source.Record, source.OutsideId)));
}
