using System.Globalization;
using System.Text;

namespace AiLandscape.DataCompiler;

/// <summary>Writes the tables of rules and fields in CONTRIBUTING.md between their markers.</summary>
internal static class ReferenceEmitter
{
    private const string Legend = """
        Properties in **bold** are required. What the second column says:

        | Words | Mean |
        | --- | --- |
        | text (200) | text of at most 200 characters, not empty, without control characters and without space at its ends |
        | kebab-case id | small ASCII letters and digits in groups joined by single hyphens |
        | date, interval | EDTF: `2023`, `2023-03`, `2023-03-14`, with `~` approximate, `?` uncertain or `%` both at the end; an interval is two dates, `2017-05-23/2017-05-27`, of which one may be open, `2022-11/..` |
        | country code | ISO 3166-1 alpha-2 in capitals, or `EU` or `UN` |
        | language tag | BCP-47: `en`, `zh-Hans` |
        | number from 0 to 1e9 | both ends included |
        | source key | a key of the record's own `sources`, or `@` and the id of a file in `sources/` |
        | list; each: … | a JSON list of at least one item, without repeats |


        """;

    public static string Rewrite(string contributing) =>
        Between(Between(contributing, "rules", Rules()), "fields", Fields());

    private static string Between(string text, string section, string content)
    {
        var (open, close) = ($"<!-- generated: {section} -->\n", $"<!-- end of {section} -->");
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = text.IndexOf(close, StringComparison.Ordinal);
        return start < 0 || end < start
            ? throw new InvalidDataException($"CONTRIBUTING.md has no section between '{open.TrimEnd()}' and '{close}'; put the two marks back.")
            : text[..(start + open.Length)] + content + text[end..];
    }

    private static string Rules()
    {
        var text = new StringBuilder();
        foreach (var rule in DataRule.All)
        {
            text.Append($"#### {rule.Code}\n\n**{rule.Title}.** {rule.Fix}\n\n");
        }

        return text.ToString();
    }

    private static string Fields()
    {
        Field[] common = [.. Shapes.Head(default), .. Shapes.Tail()];
        var shared = common.Select(field => SchemaShapes.ShapeOf(field.Type)).OfType<Shape>();
        var text = new StringBuilder(Legend);
        text.Append("#### Fields of every record\n\nRecords of every kind begin and end with these, sources excepted.\n\n");
        AppendTable(text, common);
        foreach (var shape in shared.UnionBy([.. SchemaShapes.All, Shapes.Dataset], shape => shape.Name))
        {
            var kind = DataSchema.Kinds.FirstOrDefault(kind => kind.Shape == shape);
            IReadOnlyCollection<Field> fields = kind is null or { Name: KindName.Sources }
                ? shape.Fields
                : [.. shape.Fields.Where(field => !Array.Exists(common, field.SaysTheSameAs))];
            text.Append($"#### {shape.Name}\n\n{Cell(shape.Description)}");
            text.Append(kind is null ? "" : $" Stands in `{PlaceOf(kind)}`.");
            text.Append(shape.ExactlyOneOf.Count == 0 ? "" : $" Exactly one of {string.Join(", ", shape.ExactlyOneOf.Select(name => $"`{name}`"))} is present.");
            text.Append(fields.Count == shape.Fields.Length ? "\n\n" : " Beside the [fields of every record](#fields-of-every-record):\n\n");
            AppendTable(text, fields, isStatement: shape.Name == "Statement");
        }

        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, IReadOnlyCollection<Field> fields, bool isStatement = false)
    {
        text.Append("| Property | Holds | Meaning |\n| --- | --- | --- |\n");
        foreach (var field in fields)
        {
            var holds = isStatement && field.Name == "value" ? "what the field says" : Holds(field.Type);
            text.Append($"| {(field.IsRequired ? $"**`{field.Name}`**" : $"`{field.Name}`")} | {holds} | {Cell(field.Description)} |\n");
        }

        text.Append('\n');
    }

    private static bool SaysTheSameAs(this Field field, Field other) =>
        field.Name == other.Name && field.IsRequired == other.IsRequired && field.Description == other.Description;

    /// <summary>Where the files of a kind stand. What the folder is called depends on the type of the field that names it.</summary>
    private static string PlaceOf(Kind kind)
    {
        var owner = kind.Owner is null ? null : kind.Shape[kind.Owner].Type switch
        {
            FieldType.List => $"<first of {kind.Owner}>/",
            FieldType.Statements => $"<year of {kind.Owner}>/",
            FieldType.Country => $"<{kind.Owner} in small letters>/",
            _ => $"<{kind.Owner}>/",
        };
        return $"{kind.Folder}/{owner}<id>.json";
    }

    private static string Holds(FieldType type) => type switch
    {
        FieldType.Text(var max) => $"text ({max})",
        FieldType.Identifier => "kebab-case id",
        FieldType.Url => "web address",
        FieldType.Date(var interval, _) => interval ? "date or interval" : "date",
        FieldType.Country => "country code",
        FieldType.Currency => "currency code (ISO 4217)",
        FieldType.Language => "language tag",
        FieldType.Number(var unit, var min, var max, var whole) => $"{(whole ? "whole number" : "number")} from {Number(min)} to {Number(max)}; unit: {Cell(unit)}",
        FieldType.Truth => "true or false",
        FieldType.Word(var words) => $"one of {string.Join(", ", words.Words.Select(word => $"`{word}`"))}",
        FieldType.Reference(var kind, _) => $"id of {Link(DataSchema.Of(kind).Singular)}",
        FieldType.AnyReference => "`folder/id` of any record",
        FieldType.SourceKey => "source key",
        FieldType.Object(var shape) => Link(shape.Name),
        FieldType.List(var item) => $"list; each: {Holds(item)}",
        FieldType.Map(var key, var value) => $"object; keys: {Holds(key)}; values: {Holds(value)}",
        FieldType.Statements(var value, _) => $"[statements](#statement); value: {Holds(value)}",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A type without a description."),
    };

    private static string Link(string shape) => $"[{shape}](#{shape.ToLowerInvariant()})";

    /// <summary>Text in which nothing is taken for the edge of a table cell or for HTML.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Number(double value) => value.ToString(Math.Abs(value) < 1e6 ? "R" : "0.###e0", CultureInfo.InvariantCulture);
}
