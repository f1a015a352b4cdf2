using System.Text;

namespace AiLandscape;

/// <summary>A closed vocabulary. The place of a word is the number of the enum member that it stands for, and is packed into the image.</summary>
internal sealed class WordList(string name, params string[] words)
{
    /// <summary>The C# enum that carries the same words in PascalCase, in the same order.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>The number of a word, or -1. Exact: no trimming, no case folding.</summary>
    public int IndexOf(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Ascii.Equals(word, words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
