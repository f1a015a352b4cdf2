namespace AiLandscape;

/// <summary>Compares records by kind and id: a chip or a buyer may come from another landscape than the rules, from one laid over it or from a view.</summary>
internal static class SameRecord
{
    public static bool IsRecord(this Entity one, Entity? other) =>
        other is not null && (ReferenceEquals(one, other) || (one.RecordKind == other.RecordKind && one.Key == other.Key));

    public static bool HasRecord<T>(this IReadOnlyList<T> records, Entity? record)
        where T : Entity
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].IsRecord(record))
            {
                return true;
            }
        }

        return false;
    }
}
