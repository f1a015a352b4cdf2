namespace AiLandscape.Tool.Parsing;

/// <summary>The end of a sentence about a word that is not known: what was probably meant, or a full stop.</summary>
internal static class Meant
{
    public static string Of(string word, IEnumerable<string> known) => Of(Spelling.DidYouMean(word, known));

    public static string Of(string didYouMean) => didYouMean.Length > 0 ? didYouMean : ".";
}
