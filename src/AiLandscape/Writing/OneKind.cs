namespace AiLandscape;

/// <summary>The records of a table, all of one kind, for each kind has columns of its own.</summary>
internal static class OneKind
{
    /// <summary>The records and their kind, which is null where there are none and their type does not tell.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    /// <exception cref="ArgumentException">There are records of two kinds.</exception>
    public static (Kind? Kind, IReadOnlyList<T> Records) Of<T>(IEnumerable<T> entities)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entities);
        List<T> records = [.. entities];
        var kind = records.Count > 0 ? records[0].RecordKind : KindOf(typeof(T));
        if (records.Find(record => record.RecordKind != kind) is { } other)
        {
            throw new ArgumentException(
                $"A table holds records of one kind; found {DataSchema.Of(other.RecordKind).WithArticle} ('{other.Key}') after {DataSchema.Of(kind!.Value).WithArticle} ('{records[0].Key}'). " +
                "Filter with OfType<T>() and write one table for each kind, or write the whole landscape with WriteDataPackage.", nameof(entities));
        }

        return (kind is { } known ? DataSchema.Of(known) : null, records);
    }

    private static KindName? KindOf(Type type)
    {
        var name = type == typeof(Company) || type == typeof(Institution) ? nameof(Organization) : type.Name;
        return DataSchema.Kinds.FirstOrDefault(kind => kind.Singular == name)?.Name;
    }
}
