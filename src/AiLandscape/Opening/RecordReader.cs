namespace AiLandscape;

/// <summary>
/// A record, or an object inside one, read by its shape instead of by its type: the fields that it has, in canonical order. Whoever treats all kinds alike
/// reads through here.
/// </summary>
internal readonly struct RecordReader(Shape shape, Node node)
{
    public Shape Shape => shape;

    public Node Node => node;

    public static RecordReader Of(Entity entity) => new(DataSchema.Of(entity.RecordKind).Shape, entity.Node);

    /// <summary>The fields that are present. A record's own sources are none of them: <see cref="SourcesInRecord"/>.</summary>
    public IEnumerable<(Field Field, FieldValue Value)> Fields()
    {
        foreach (var field in shape.Fields)
        {
            if (Find(field) is { } value)
            {
                yield return (field, value);
            }
        }
    }

    /// <summary>The value of a field of this shape; null where it is absent, or the view of the landscape leaves it out.</summary>
    public FieldValue? Find(Field field) =>
        node.TryField(field.Index, out var value) && (node.Landscape.Viewpoint.IsToday || IsShown(field, value)) ? new FieldValue(field.Type, value) : null;

    /// <summary>The value of a field by its name; null where it is absent.</summary>
    /// <exception cref="KeyNotFoundException">The shape has no such field.</exception>
    public FieldValue? Find(string name) => Find(shape[name]);

    private bool IsShown(Field field, Node value) => field.Type switch
    {
        FieldType.Date(_, DateMeaning.Begins or DateMeaning.Ends) => node.Past(field.Index) is not null,
        FieldType.Statements(FieldType.Date(_, DateMeaning.Begins or DateMeaning.Ends), _) => node.Happening(field.Index).Statements.Count > 0,
        FieldType.Object({ Facts: { } places }) => node.Landscape.Viewpoint.Hides(value, places) == Hiding.None,
        FieldType.List or FieldType.Statements => new FieldValue(field.Type, value).Items().Length > 0,
        _ => true,
    };
}
