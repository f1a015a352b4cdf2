using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiLandscape.DataCompiler;

/// <summary>Writes one JSON Schema (draft 2020-12) per kind, so that editors complete properties and words and underline mistakes.</summary>
internal static class JsonSchemaEmitter
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<(string FileName, string Text)> Emit() =>
        SchemaShapes.Records.Append(Shapes.Dataset).Select(shape => ($"{shape.Name}.schema.json", Document(shape)));

    private static string Document(Shape shape)
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var schema = ObjectSchema(shape, definitions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", shape.Name);
        if (definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create<string, System.Text.Json.Nodes.JsonNode?>(pair.Key, pair.Value)));
        }

        return schema.ToJsonString(Pretty) + "\n";
    }

    private static JsonObject ObjectSchema(Shape shape, SortedDictionary<string, JsonObject> definitions)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var schema = TypeSchema(field.Type, definitions);
            schema["description"] = field.Description;
            properties[field.Name] = schema;
        }

        var result = new JsonObject
        {
            ["description"] = shape.Description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Strings(shape.Fields.Where(field => field.IsRequired).Select(field => field.Name)),
            ["additionalProperties"] = false,
        };
        if (shape.ExactlyOneOf.Count > 0)
        {
            result["oneOf"] = new JsonArray([.. shape.ExactlyOneOf.Select(name => new JsonObject { ["required"] = Strings([name]) })]);
        }

        return result;
    }

    private static JsonObject TypeSchema(FieldType type, SortedDictionary<string, JsonObject> definitions) => type switch
    {
        FieldType.Text(var max) => Text(maxLength: max),
        FieldType.Identifier or FieldType.Reference => Text("^[a-z0-9]+(-[a-z0-9]+)*$", 80),
        FieldType.AnyReference => Text($"^({string.Join('|', DataSchema.Kinds.Select(kind => kind.Folder))})/[a-z0-9]+(-[a-z0-9]+)*$"),
        FieldType.SourceKey => Text("^@?[a-z0-9]+(-[a-z0-9]+)*$"),
        FieldType.Url => Text("^https?://"),
        FieldType.Date(var interval, _) => Text(interval ? $"^({Day}|{Day}/({Day}|\\.\\.)|\\.\\./{Day})$" : $"^{Day}$"),
        FieldType.Country => Text("^[A-Z]{2}$"),
        FieldType.Currency => Text("^[A-Z]{3}$"),
        FieldType.Language => Text("^[a-z]{2,3}(-[A-Za-z0-9]+)*$"),
        FieldType.Number(_, var min, var max, var whole) => new JsonObject { ["type"] = whole ? "integer" : "number", ["minimum"] = min, ["maximum"] = max },
        FieldType.Truth => new JsonObject { ["type"] = "boolean" },
        FieldType.Word(var words) => new JsonObject { ["enum"] = Strings(words.Words) },
        FieldType.Object(var shape) => Reference(shape.Name, shape, definitions),
        FieldType.List(var item) => ListOf(TypeSchema(item, definitions)),
        FieldType.Statements(var value, var shape) => ListOf(Reference($"StatementOf{TypeName(value)}", shape, definitions)),
        FieldType.Map(var key, var value) => new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = TypeSchema(key, definitions),
            ["additionalProperties"] = TypeSchema(value, definitions),
            ["minProperties"] = 1,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A type without a JSON Schema."),
    };

    private const string Day = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?";

    private static string TypeName(FieldType type) => type switch
    {
        FieldType.Word(var words) => words.Name,
        FieldType.Object(var shape) => shape.Name,
        FieldType.Number(var unit, _, var max, _) => string.Concat(unit.Where(char.IsAsciiLetterOrDigit)) + max.ToString("0e0", System.Globalization.CultureInfo.InvariantCulture),
        _ => type.GetType().Name,
    };

    private static JsonObject Reference(string name, Shape shape, SortedDictionary<string, JsonObject> definitions)
    {
        if (definitions.TryAdd(name, []))
        {
            definitions[name] = ObjectSchema(shape, definitions);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items, ["minItems"] = 1 };

    private static JsonObject Text(string? pattern = null, int maxLength = 0)
    {
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (pattern is not null)
        {
            text["pattern"] = pattern;
        }

        if (maxLength > 0)
        {
            text["maxLength"] = maxLength;
        }

        return text;
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
