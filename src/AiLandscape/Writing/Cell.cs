using System.Text;

namespace AiLandscape;

/// <summary>
/// A value as one cell. Lists of ids, codes and words, none of which holds a semicolon, are joined by one; lists of free text or of objects and maps are JSON
/// on one line. Sources are named by their ids.
/// </summary>
internal static class Cell
{
    public const char Separator = ';';

    public static string? Of(FieldValue? value) => value is not { } known ? null : known.Type switch
    {
        FieldType.List(var item) when IsToken(item) => Joined(known.Items().Select(Scalar)),
        FieldType.List or FieldType.Map or FieldType.Statements or FieldType.Object => Json(known),
        _ => Scalar(known),
    };

    public static string? Joined(IEnumerable<string> tokens) => string.Join(Separator, tokens) is var joined and not "" ? joined : null;

    /// <summary>Whether a list of these can be joined.</summary>
    public static bool IsToken(FieldType type) =>
        IsReference(type) || type is FieldType.Identifier or FieldType.Word or FieldType.Country or FieldType.Language or FieldType.Currency;

    private static bool IsReference(FieldType type) => type is FieldType.Reference or FieldType.AnyReference or FieldType.SourceKey;

    private static string Scalar(FieldValue value) => IsReference(value.Type) ? value.RecordId() : value.Text();

    private static string Json(FieldValue value)
    {
        var sink = new ByteSink();
        new RecordJson(sink, ownSources: null).Value(value, CanonicalLayout.OneLine);
        return Encoding.UTF8.GetString(sink.Written);
    }
}
