using System.Globalization;
using System.Text;

namespace AiLandscape;

/// <summary>
/// The one normalisation under which names are compared: digits, and letters with their marks, in lower case (simple Unicode mapping), full-width ASCII as
/// ASCII, a letter and its mark as one character where there is one; a separator between two digits stays as a point, so that GPT-3.5 is not GPT-35. It needs
/// no culture and no ICU.
/// </summary>
internal static class NameKey
{
    /// <summary>The first combining character of Unicode; what lies before it need not be looked up.</summary>
    private const char FirstMark = '\u0300';

    /// <summary>What a name without end was written into is not kept.</summary>
    private const int MaxKept = 1024;

    [ThreadStatic]
    private static StringBuilder? _key;

    public static string Of(string name)
    {
        // Each thread keeps what it writes into: names are compared by the hundred thousand.
        var key = _key ??= new StringBuilder();
        key.Clear();
        var separated = false;
        foreach (var original in name)
        {
            var c = original is >= '\uFF01' and <= '\uFF5E' ? (char)(original - 0xFEE0) : original;
            var isMark = c >= FirstMark && IsMark(c);
            if (!isMark && !char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                separated = true;
                continue;
            }

            var standsOnLetter = key.Length > 0 && !separated;
            if (isMark && !standsOnLetter)
            {
                continue;
            }

            c = char.ToLowerInvariant(c);
            if (c >= FirstMark && standsOnLetter && Composition.Of(key[^1], c) is { } composed)
            {
                key[^1] = composed;
                continue;
            }

            if (separated && key.Length > 0 && char.IsDigit(key[^1]) && char.IsDigit(c))
            {
                key.Append('.');
            }

            separated = false;
            key.Append(c);
        }

        if (key.Capacity > MaxKept)
        {
            _key = null;
        }

        return key.ToString();
    }

    /// <summary>Variation selectors choose among the shapes of one character and are no marks of their own.</summary>
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark && c is not (>= '\uFE00' and <= '\uFE0F');
}
