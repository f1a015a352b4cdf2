namespace AiLandscape;

/// <summary>BCP-47 (RFC 5646) language tags in their usual case: language, then script, region or variants.</summary>
internal static class LanguageTags
{
    /// <summary>RFC 5646, section 4.4.1, asks for room for 35 characters at least; no registered tag comes near this.</summary>
    private const int MaxLength = 100;

    public static bool IsWellFormed(string tag)
    {
        if (tag.Length > MaxLength)
        {
            return false;
        }

        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower) && parts.Skip(1).All(IsSubtag);
    }

    private static bool IsSubtag(string part) => part.Length switch
    {
        2 => part.All(char.IsAsciiLetterUpper),
        3 => part.All(char.IsAsciiDigit),
        4 => char.IsAsciiLetterUpper(part[0]) && part.Skip(1).All(char.IsAsciiLetterLower),
        >= 5 and <= 8 => part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)),
        _ => false,
    };
}
