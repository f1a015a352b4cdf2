namespace AiLandscape.DataCompiler;

/// <summary>Every shape that the schema reaches, each once, in the order in which a reader meets them.</summary>
internal static class SchemaShapes
{
    public static IReadOnlyList<Shape> All { get; } = Collect();

    /// <summary>The shapes of records, in the order of the kinds.</summary>
    public static IEnumerable<Shape> Records => DataSchema.Kinds.Select(kind => kind.Shape);

    /// <summary>The shape that a type holds, however deep; null for plain values.</summary>
    public static Shape? ShapeOf(FieldType type) => type switch
    {
        FieldType.Object(var shape) => shape,
        FieldType.Statements(_, var shape) => shape,
        FieldType.List(var item) => ShapeOf(item),
        FieldType.Map(_, var value) => ShapeOf(value),
        _ => null,
    };

    private static List<Shape> Collect()
    {
        var all = new List<Shape>();
        foreach (var shape in Records)
        {
            Add(shape);
        }

        return all;

        void Add(Shape shape)
        {
            // Statements differ only in the type of their value; one stands for all.
            if (all.Exists(known => known.Name == shape.Name))
            {
                return;
            }

            all.Add(shape);
            foreach (var field in shape.Fields)
            {
                if (field.Type is FieldType.Statements(var value, _) && ShapeOf(value) is { } inner)
                {
                    Add(inner);
                }

                if (ShapeOf(field.Type) is { } nested)
                {
                    Add(nested);
                }
            }
        }
    }
}
