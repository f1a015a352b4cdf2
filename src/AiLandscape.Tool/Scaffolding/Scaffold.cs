using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace AiLandscape.Tool.Scaffolding;

/// <summary>A record of a kind with everything that the schema requires: what is known stands there, and where something is to be filled in stands what.</summary>
internal sealed class Scaffold
{
    /// <summary>The key of the first source, which the contributor may rename.</summary>
    private const string SourceKey = "source";

    private readonly Utf8JsonWriter _json;
    private readonly PartialDate _today;

    private Scaffold(Utf8JsonWriter json, PartialDate today) => (_json, _today) = (json, today);

    /// <summary>The record in canonical form.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="given">What is known already, by field.</param>
    /// <param name="today">The day on which the record is checked and its source read.</param>
    public static byte[] Write(Kind kind, IReadOnlyDictionary<string, string> given, LocalDate today)
    {
        using var written = new MemoryStream();
        using var json = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new Scaffold(json, today).Record(kind.Shape, given);
        var bytes = written.ToArray();
        return CanonicalForm.Write(JsonTree.Parse(bytes, new Arena<JsonNode>(), new FindingList(new DataFile("", "", bytes)))!, kind.Shape).ToArray();
    }

    private void Record(Shape shape, IReadOnlyDictionary<string, string> given)
    {
        _json.WriteStartObject();
        foreach (var field in shape.Fields)
        {
            if (given.TryGetValue(field.Name, out var value))
            {
                _json.WritePropertyName(field.Name);
                Value(field, field.Type, value);
            }
            else if (field.IsRequired)
            {
                _json.WritePropertyName(field.Name);
                Value(field, field.Type, null);
            }
            else if (field.Name == "verifiedOn")
            {
                _json.WriteString(field.Name, _today.ToString());
            }
            else if (field.Type is FieldType.List(FieldType.SourceKey))
            {
                _json.WritePropertyName(field.Name);
                Value(field, field.Type, null);
            }
            else if (field.Type is FieldType.Map(_, FieldType.Object(var source)) && source == Shapes.OwnSource)
            {
                _json.WriteStartObject(field.Name);
                _json.WritePropertyName(SourceKey);
                Object(source, null);
                _json.WriteEndObject();
            }
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    private void Value(Field field, FieldType type, string? given)
    {
        switch (type)
        {
            case FieldType.Statements(_, var shape):
                Value(field, new FieldType.List(shape.AsType), given);
                break;
            case FieldType.List(var item):
                _json.WriteStartArray();
                Value(field, item, given);
                _json.WriteEndArray();
                break;
            case FieldType.Object(var shape):
                Object(shape, given);
                break;
            case FieldType.SourceKey:
                _json.WriteStringValue(SourceKey);
                break;
            default:
                _json.WriteStringValue(given ?? (field.Name == "accessed" ? _today.ToString() : ToDo(field, type)));
                break;
        }
    }

    private void Object(Shape shape, string? value)
    {
        _json.WriteStartObject();
        foreach (var field in shape.Fields.Where(field => field.IsRequired || (shape.ExactlyOneOf is [var choice, ..] && choice == field.Name)))
        {
            _json.WritePropertyName(field.Name);
            Value(field, field.Type, field.Name == "value" ? value : null);
        }

        _json.WriteEndObject();
    }

    /// <summary>What is to be written there, in words that validation refuses.</summary>
    private static string ToDo(Field field, FieldType type)
    {
        var form = type switch
        {
            FieldType.Word(var words) => $" One of {Describe.List(words.Words)}.",
            FieldType.Reference(var kind, _) => $" The id of {DataSchema.Of(kind).WithArticle}.",
            FieldType.Date => " A date as exact as it is known: 2023, 2023-03, 2023-03-14.",
            FieldType.Country => " A code such as CN.",
            FieldType.Language => " A tag such as en or zh-Hans.",
            FieldType.Url => " It begins with https://.",
            FieldType.Text(var maxLength) => $" At most {maxLength} characters.",
            _ => "",
        };
        return $"{DataSchema.ToDo}: {field.Description}{form}";
    }
}
