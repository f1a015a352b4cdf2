namespace AiLandscape;

/// <summary>What changed from one landscape to another, by kind and id. Sources that stand in a record count as a field of it.</summary>
public sealed class LandscapeDiff
{
    internal LandscapeDiff(IReadOnlyList<Entity> added, IReadOnlyList<FieldChange> changed, IReadOnlyList<Entity> withdrawn, IReadOnlyList<Renaming> renamed, IReadOnlyList<Entity> removed)
    {
        Added = added;
        Changed = changed;
        Withdrawn = withdrawn;
        Renamed = renamed;
        Removed = removed;
    }

    /// <summary>Records that were not there before.</summary>
    public IReadOnlyList<Entity> Added { get; }

    /// <summary>Fields that differ, of records that are there before and now, in the order of the schema; with both values.</summary>
    public IReadOnlyList<FieldChange> Changed { get; }

    /// <summary>Records that counted before and are withdrawn now.</summary>
    public IReadOnlyList<Entity> Withdrawn { get; }

    /// <summary>Records that bear another id now.</summary>
    public IReadOnlyList<Renaming> Renamed { get; }

    /// <summary>Records that are not there any more, as they were before. In a dataset that keeps its promises there are none: it withdraws.</summary>
    public IReadOnlyList<Entity> Removed { get; }

    /// <summary>True when nothing changed.</summary>
    public bool IsEmpty => Added.Count + Changed.Count + Withdrawn.Count + Renamed.Count + Removed.Count == 0;

    /// <summary>Every change on a line of its own.</summary>
    public override string ToString() => IsEmpty ? "Nothing changed." : string.Join('\n',
    [
        .. Added.Select(entity => $"added      {entity.File}"),
        .. Removed.Select(entity => $"removed    {entity.File}"),
        .. Withdrawn.Select(entity => $"withdrawn  {entity.File}: {entity.Withdrawal!.Reason}"),
        .. Renamed.Select(renaming => $"renamed    {renaming}"),
        .. Changed.Select(change => $"changed    {change}"),
    ]);
}
