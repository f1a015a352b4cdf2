using System.Text;

namespace AiLandscape.DataCompiler;

/// <summary>Writes the place of every field as a constant, so that the domain types read by name and need no table at run time.</summary>
internal static class FieldEmitter
{
    public static string Emit()
    {
        var code = new StringBuilder("// Generated from Schema/ by AiLandscape.DataCompiler.\nnamespace AiLandscape;\n");
        Append("Head", Shapes.Head(default));
        Append("Tail", Shapes.Tail());
        foreach (var shape in SchemaShapes.All)
        {
            Append(shape.Name, shape.Fields);
        }

        return code.ToString();

        void Append(string name, IReadOnlyList<Field> fields)
        {
            code.Append($"\ninternal static class {name}Fields\n{{\n");
            foreach (var (place, field) in fields.Index().Where(pair => pair.Item.Name != "$schema"))
            {
                code.Append($"    public const int {char.ToUpperInvariant(field.Name[0])}{field.Name[1..]} = {place};\n");
            }

            if (fields.FirstOrDefault(field => field.Type is FieldType.SourceKey) is { } source)
            {
                int[] begins = [.. Places(fields, DateMeaning.Begins), -1, -1];
                int[] holds = [.. Places(fields, DateMeaning.Holds), -1];
                code.Append($"    public static FactFields Facts => new(Source: {source.Index}, Begins: {begins[0]}, AlsoBegins: {begins[1]}, Holds: {holds[0]});\n");
            }

            code.Append("}\n");
        }

        // What a statement states is no date of the statement itself.
        static IEnumerable<int> Places(IReadOnlyList<Field> fields, DateMeaning means) =>
            fields.Where(field => field.Type is FieldType.Date(_, var meaning) && meaning == means && field.Name != "value").Select(field => field.Index);
    }
}
