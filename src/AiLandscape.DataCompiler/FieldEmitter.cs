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
            Append(shape.Name, shape.Fields, shape.Facts);
        }

        return code.ToString();

        void Append(string name, IReadOnlyList<Field> fields, FactPlaces? facts = null)
        {
            code.Append($"\ninternal static class {name}Fields\n{{\n");
            foreach (var (place, field) in fields.Index().Where(pair => pair.Item.Name != "$schema"))
            {
                code.Append($"    public const int {char.ToUpperInvariant(field.Name[0])}{field.Name[1..]} = {place};\n");
            }

            if (facts is { } places)
            {
                code.Append($"    public static FactPlaces Facts => new(Source: {places.Source}, Begins: {places.Begins}, AlsoBegins: {places.AlsoBegins}, Holds: {places.Holds});\n");
            }

            code.Append("}\n");
        }
    }
}
