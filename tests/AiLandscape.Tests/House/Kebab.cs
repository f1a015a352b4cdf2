namespace AiLandscape.Tests;

/// <summary>How the data write the name of an enum member: <c>InForce</c> as <c>in-force</c>.</summary>
internal static class Kebab
{
    public static string Of(string pascal) =>
        string.Concat(pascal.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
