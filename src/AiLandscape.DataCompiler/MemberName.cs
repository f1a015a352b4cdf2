using System.Text;

namespace AiLandscape.DataCompiler;

/// <summary>
/// The C# name of an id: each group capitalised. Where two groups of digits would run together an underscore parts them, so that llama-3-70b becomes
/// Llama3_70B, because Llama370B would be another model. A name that would begin with a digit gets an underscore in front.
/// </summary>
internal static class MemberName
{
    public static string Of(string id)
    {
        var name = new StringBuilder();
        foreach (var group in id.Split('-'))
        {
            if (name.Length > 0 && char.IsAsciiDigit(name[^1]) && char.IsAsciiDigit(group[0]))
            {
                name.Append('_');
            }

            var first = Math.Max(0, group.AsSpan().IndexOfAnyExceptInRange('0', '9'));
            name.Append(group.AsSpan(0, first)).Append(char.ToUpperInvariant(group[first])).Append(group.AsSpan(first + 1));
        }

        return char.IsAsciiDigit(name[0]) ? $"_{name}" : name.ToString();
    }
}
