using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AiLandscape;

/// <summary>How findings name what they found.</summary>
internal static class Describe
{
    private const int MaxExcerpt = 60;

    public static string Token(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    /// <summary>The text in quotes, shortened, on one safe line.</summary>
    public static string Quote(string? text) =>
        text is null ? "an escape that is no character" : $"'{OneLine(text.Length > MaxExcerpt ? text[..MaxExcerpt] : text)}{(text.Length > MaxExcerpt ? "…" : "")}'";

    /// <summary>The text with every character that would break the line, turn its direction or not show at all written as an escape.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (var c in text)
        {
            _ = IsUnsafe(c) ? shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)) : shown.Append(c);
        }

        return shown.ToString();
    }

    private static bool IsUnsafe(char c) => c >= 0x7F
        ? char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        : c < ' ';

    public static string List(IEnumerable<string> words) => string.Join(", ", words);
}
