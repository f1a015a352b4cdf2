namespace AiLandscape;

/// <summary>The sources that stand in a record. In the image they are records of their own, with ids of three parts: folder, record, key.</summary>
internal static class SourcesInRecord
{
    /// <summary>What the ids of the record's own sources begin with.</summary>
    public static string PrefixOf(Entity entity) => $"{DataSchema.Of(entity.RecordKind).Folder}/{entity.Key}/";

    /// <summary>The key and the content of each, in the ordinal order of the keys. Every own source is cited, so none is missed.</summary>
    public static IEnumerable<(string Key, Source Source)> Of(Entity entity)
    {
        var prefix = PrefixOf(entity);
        return entity.Sources
            .Where(source => source.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(source => (Key: source.Key[prefix.Length..], source))
            .OrderBy(own => own.Key, StringComparer.Ordinal);
    }

    /// <summary>Whether this is a source that stands in a record and so has no file of its own.</summary>
    public static bool Contains(Entity entity) => entity is Source && entity.Key.Contains('/', StringComparison.Ordinal);
}
