namespace AiLandscape.Tool.Commands;

/// <summary>One value of a record that names its source: a statement, or an item such as a step of a policy.</summary>
/// <param name="Entity">The record.</param>
/// <param name="Field">The path of the value in the record.</param>
/// <param name="Text">The value as people read it.</param>
/// <param name="Source">The source that shows it.</param>
internal sealed record SourcedValue(Entity Entity, string Field, string Text, Source Source)
{
    /// <summary>Every such value, in the order of the record.</summary>
    public static IEnumerable<SourcedValue> Of(Entity entity) => Of(entity, RecordReader.Of(entity), "");

    private static IEnumerable<SourcedValue> Of(Entity entity, RecordReader record, string path) =>
        record.Fields().SelectMany(pair => Of(entity, pair.Value, path + pair.Field.Name));

    private static IEnumerable<SourcedValue> Of(Entity entity, FieldValue value, string path) => value.Type switch
    {
        FieldType.Statements or FieldType.List(FieldType.Object) => value.Items().SelectMany(item => Of(entity, item, path)),
        FieldType.Object({ Facts: not null } shape) => [new(entity, path, Bound(shape, value) + FieldText.Of(value), (Source)value.Object.Find("source")!.Value.Record())],
        FieldType.Object => Of(entity, value.Object, path + "."),
        _ => [],
    };

    private static string Bound(Shape shape, FieldValue value) =>
        shape.Fields.FirstOrDefault(field => field.Name == "bound") is { } bound && value.Object.Find(bound) is { } word ? $"{word} " : "";
}
