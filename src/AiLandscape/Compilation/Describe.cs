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

    /// <summary>The text in quotes, shortened, with control characters made visible.</summary>
    public static string Quote(string? text)
    {
        if (text is null)
        {
            return "an escape that is no character";
        }

        var shown = new StringBuilder("'");
        foreach (var c in text.Length > MaxExcerpt ? text[..MaxExcerpt] : text)
        {
            _ = char.IsControl(c) || char.IsSurrogate(c) ? shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)) : shown.Append(c);
        }

        return shown.Append(text.Length > MaxExcerpt ? "…'" : "'").ToString();
    }

    public static string List(IEnumerable<string> words) => string.Join(", ", words);
}
