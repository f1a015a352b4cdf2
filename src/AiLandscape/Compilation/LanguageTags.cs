using System.Buffers;

namespace AiLandscape;

/// <summary>BCP-47 (RFC 5646) language tags in their usual case: language, then script, region or variants.</summary>
internal static class LanguageTags
{
    /// <summary>RFC 5646, section 4.4.1, asks for room for 35 characters at least; no registered tag comes near this.</summary>
    private const int MaxLength = 100;

    private static readonly SearchValues<char> LowerCaseOrDigit = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    public static bool IsWellFormed(string tag)
    {
        if (tag.Length > MaxLength)
        {
            return false;
        }

        foreach (var part in tag.AsSpan().Split('-'))
        {
            var subtag = tag.AsSpan(part);
            if (part.Start.Value == 0 ? subtag.Length is not (2 or 3) || subtag.ContainsAnyExceptInRange('a', 'z') : !IsSubtag(subtag))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubtag(ReadOnlySpan<char> part) => part.Length switch
    {
        2 => !part.ContainsAnyExceptInRange('A', 'Z'),
        3 => !part.ContainsAnyExceptInRange('0', '9'),
        4 => char.IsAsciiLetterUpper(part[0]) && !part[1..].ContainsAnyExceptInRange('a', 'z'),
        >= 5 and <= 8 => !part.ContainsAnyExcept(LowerCaseOrDigit),
        _ => false,
    };
}
