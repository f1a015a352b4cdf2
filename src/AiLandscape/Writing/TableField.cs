using System.Text.Json;

namespace AiLandscape;

/// <summary>
/// A column in the words of Table Schema. Lists that are joined are strings there: the standard's own list type is missing from its published profile, and
/// programs that keep to that profile reject the whole package.
/// </summary>
internal sealed record TableField(string Name, FieldType Type, string Description, bool IsRequired)
{
    /// <summary>The table whose ids the cells hold; null where they hold none, or several.</summary>
    public string? ReferredTable => Type switch
    {
        FieldType.Reference(var kind, _) => DataSchema.Of(kind).Folder,
        FieldType.SourceKey => DataSchema.Of(KindName.Sources).Folder,
        _ => null,
    };

    private string TypeName => Type switch
    {
        FieldType.Number(_, _, _, IsWhole: true) => "integer",
        FieldType.Number => "number",
        FieldType.Truth => "boolean",
        FieldType.List(var item) when !Cell.IsToken(item) => "array",
        FieldType.Map => "object",
        _ => "string",
    };

    private string Hint => Type switch
    {
        FieldType.Number({ Length: > 0 } unit, _, _, _) => $" Unit: {unit}.",
        FieldType.Date(var mayBeInterval, _) => $" EDTF: a year, a month or a day, with ~ (about), ? (uncertain) or % (both){(mayBeInterval ? ", or an interval of two dates" : "")}.",
        FieldType.List(var item) when Cell.IsToken(item) => $" Joined by '{Cell.Separator}'.",
        _ => "",
    };

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("type", TypeName);
        json.WriteString("description", Description + Hint);
        if (IsRequired || Type is FieldType.Word)
        {
            json.WriteStartObject("constraints");
            if (IsRequired)
            {
                json.WriteBoolean("required", true);
            }

            if (Type is FieldType.Word(var words))
            {
                json.WriteStartArray("enum");
                foreach (var word in words.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
