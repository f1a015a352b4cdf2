using System.Globalization;
using System.Text;

namespace AiLandscape;

/// <summary>Text and addresses of the data as GitHub-flavoured Markdown that shows them as they are: no character of them becomes markup, and none that is invisible stays so.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_{}[]<>#~&$^=+";

    /// <summary>The text, for one line.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (VisibleText.IsInvisible(rune))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\[U+{rune.Value:X4}\\]");
            }
            else if (rune.Value == '|')
            {
                // A backslash would do, were it not that readers of tables differ on one in front of it.
                shown.Append("&#124;");
            }
            else
            {
                shown.Append(IsMarkup(text, at) ? "\\" : "").Append(rune);
            }

            at += rune.Utf16SequenceLength;
        }

        return shown.ToString();
    }

    /// <summary>A link. The address is one that the loader let through: absolute, http or https.</summary>
    /// <param name="markdown">What is shown, in Markdown already.</param>
    /// <param name="url">The address.</param>
    public static string Link(string markdown, string url)
    {
        var address = new StringBuilder(url.Length + 8);
        foreach (var rune in url.EnumerateRunes())
        {
            address.Append(
                rune.Value == '&' ? "&amp;"
                : rune.IsAscii && !Rune.IsControl(rune) && rune.Value is not ('|' or '`' or '<' or '>' or '\\' or ' ') ? rune.ToString()
                : Uri.EscapeDataString(rune.ToString()));
        }

        return $"[{markdown}](<{address}>)";
    }

    /// <summary>Whether the character at a place would be taken for markup: always, in front of other characters, or at the start of a line.</summary>
    private static bool IsMarkup(string text, int at) =>
        Markup.Contains(text[at], StringComparison.Ordinal)
        || (text[at] == ':' && at + 1 < text.Length && text[at + 1] != ' ')
        || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
        || (text[at] == '-' && at == 0)
        || (text[at] is '.' or ')' && at > 0 && (at + 1 == text.Length || text[at + 1] == ' ') && !text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'));
}
