using System.Text;

namespace AiLandscape;

/// <summary>Writes the names of enum members as words: <c>InForce</c> as <c>in force</c>.</summary>
internal static class Words
{
    public static string Of(Enum member)
    {
        var words = new StringBuilder();
        foreach (var c in member.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary>A value as people read it: words for an enum member, its own text for everything else.</summary>
    public static string OfValue<T>(T value)
        where T : struct
        => value is Enum member ? Of(member) : value.ToString()!;
}
