namespace AiLandscape.Tool.Parsing;

/// <summary>One word of a closed list.</summary>
internal static class Choice
{
    /// <summary>The place of the word in the list.</summary>
    public static int Of(string option, string text, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == text)
            {
                return i;
            }
        }

        throw new UsageException($"{option} is {Describe.Quote(text)}; expected one of {Describe.List(words)}{Meant.Of(text, words)}");
    }
}
