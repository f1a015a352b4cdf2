using System.Text.Json;

namespace AiLandscape.Benchmarks;

/// <summary>The least that reading JSON can cost: every token of every file visited, nothing kept, nothing checked.</summary>
internal static class BareRead
{
    /// <summary>Reads the files one after the other, in the order in which the folder gives them.</summary>
    public static long TokensOf(string folder) => Files(folder).Sum(file => Tokens(File.ReadAllBytes(file)));

    /// <summary>Only reads the bytes.</summary>
    public static List<byte[]> BytesOf(string folder) => [.. Files(folder).Select(File.ReadAllBytes)];

    public static long Tokens(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0L;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories);
}
