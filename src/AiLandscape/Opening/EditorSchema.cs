namespace AiLandscape;

/// <summary>
/// The <c>$schema</c> by which editors complete a record. It is no content, so the image does not keep it; the files of the library's own dataset all name the
/// schema that stands beside their folder, and get it back.
/// </summary>
internal static class EditorSchema
{
    /// <summary>The relative address, null for a record of anybody else's.</summary>
    public static string? Of(Entity entity) =>
        entity.Landscape.IsEmbedded(entity.Node.Layer) && !SourcesInRecord.Contains(entity) ? Relative(entity.File, DataSchema.Of(entity.RecordKind).Shape) : null;

    /// <summary>The relative address of the schema of <c>dataset.json</c>, null where not all is the library's own.</summary>
    public static string? OfDataset(Landscape landscape) => landscape.IsEmbeddedAlone ? Relative(DataSchema.DatasetFile, Shapes.Dataset) : null;

    /// <summary>The schema of a shape as a file of the data folder addresses it.</summary>
    public static string Relative(string file, Shape shape) =>
        string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/') + 1)) + $"Schema/Json/{shape.Name}.schema.json";
}
