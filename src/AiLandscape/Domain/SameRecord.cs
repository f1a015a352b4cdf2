namespace AiLandscape;

/// <summary>Compares records by kind and id: what is asked about may come from another landscape than what is asked, from a view or from one laid over it.</summary>
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
