namespace AiLandscape;

/// <summary>The columns of a table of one kind, in the order of the schema. An object becomes a column for each of its fields, a disputed value several that say what stands behind it.</summary>
internal static class KindColumns
{
    public static IReadOnlyList<Column<Entity>> Of(Kind kind)
    {
        var columns = new List<Column<Entity>>();
        AddFields(columns, "", kind.Shape, static entity => RecordReader.Of(entity));
        return columns;
    }

    private static void AddFields(List<Column<Entity>> columns, string prefix, Shape shape, Func<Entity, RecordReader?> read)
    {
        foreach (var field in shape.Fields.Where(field => field.Name != "$schema"))
        {
            var name = prefix + field.Name;
            FieldValue? Value(Entity entity) => read(entity)?.Find(field);
            switch (field.Type)
            {
                case FieldType.Map { Value: FieldType.Object }:
                    columns.Add(new(name, FieldTypes.List(FieldTypes.Cited), "Every source that the record cites.", static entity => Cell.Joined(entity.Sources.Select(source => source.Key))));
                    break;
                case FieldType.Object(var inner):
                    AddFields(columns, name + "_", inner, entity => Value(entity)?.Object);
                    break;
                case FieldType.Statements(var value, _):
                    AddStatements(columns, name, field.Description, value, entity => Value(entity)?.Sourced() ?? Sourced<FieldValue>.Nothing);
                    break;
                default:
                    columns.Add(new(name, field.Type, field.Description, entity => Cell.Of(Value(entity))) { IsRequired = field.IsRequired && prefix.Length == 0 });
                    break;
            }
        }
    }

    private static void AddStatements(List<Column<Entity>> columns, string name, string description, FieldType value, Func<Entity, Sourced<FieldValue>> read)
    {
        AddValue(columns, name, value, $"{description} Only what the dataset stands behind; empty otherwise.", entity => read(entity).Value);
        Add("_state", SourcedWords.State, "Whether there is a value, and if not, why.", sourced => SourcedWords.Of(sourced.State), isRequired: true);
        AddStatement("", "the statement that decided", sourced => sourced.Chosen);
        AddValue(columns, name + "_best", value, "The value, or else the best estimate, leak or report, which nobody stands behind.", entity => read(entity).Best);
        AddStatement("_best", "the best statement", sourced => ChoosingRule.BestWithValue(sourced.Statements));

        void AddStatement(string suffix, string which, Func<Sourced<FieldValue>, Statement<FieldValue>?> choose)
        {
            Add(suffix + "_basis", SourcedWords.Basis, $"How the source of {which} knows.", sourced => choose(sourced) is { } chosen ? SourcedWords.Of(chosen.Basis) : null);
            Add(suffix + "_bound", SourcedWords.Bound, $"Whether {which} is exact, rounded, a floor or a ceiling.", sourced => choose(sourced) is { Value: not null } chosen ? SourcedWords.Of(chosen.Bound) : null);
            Add(suffix + "_source", FieldTypes.Cited, $"The source of {which}.", sourced => choose(sourced)?.Source.Key);
        }

        void Add(string suffix, FieldType type, string meaning, Func<Sourced<FieldValue>, string?> cell, bool isRequired = false) =>
            columns.Add(new(name + suffix, type, meaning, entity => cell(read(entity))) { IsRequired = isRequired });
    }

    private static void AddValue(List<Column<Entity>> columns, string name, FieldType type, string description, Func<Entity, FieldValue?> read)
    {
        if (type is FieldType.Object(var shape))
        {
            AddFields(columns, name + "_", shape, entity => read(entity)?.Object);
            return;
        }

        columns.Add(new(name, type, description, entity => Cell.Of(read(entity))));
    }
}
