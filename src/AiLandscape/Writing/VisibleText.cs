using System.Globalization;
using System.Text;

namespace AiLandscape;

/// <summary>Text in which nothing is hidden and nothing gives orders to a terminal: what is invisible shows as <c>[U+200B]</c>.</summary>
internal static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text, its line breaks kept.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value != '\n' && IsInvisible(rune) ? shown.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]") : shown.Append(rune);
        }

        return shown.ToString();
    }

    /// <summary>Controls, marks that turn the direction of writing, and what has no width; but the two joiners, without which Persian and some emoji are spelt wrongly.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner);
}
