using System.Text;

namespace AiLandscape;

/// <summary>
/// The one normalisation under which names are compared: letters and digits only, in lower case (simple Unicode mapping), full-width ASCII as ASCII;
/// a separator between two digits stays as a point, so that GPT-3.5 is not GPT-35. It needs no culture and no ICU.
/// </summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var separated = false;
        foreach (var original in name)
        {
            var c = original is >= '\uFF01' and <= '\uFF5E' ? (char)(original - 0xFEE0) : original;
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                separated = true;
                continue;
            }

            if (separated && key.Length > 0 && char.IsDigit(key[^1]) && char.IsDigit(c))
            {
                key.Append('.');
            }

            separated = false;
            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
