using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiLandscape.Tests.Loading;

/// <summary>In a real record of every kind, every value in turn becomes one of another type.</summary>
public sealed partial class WrongTypesTests
{
    private const string Prefix = "x-";

    private static readonly string[] Others = ["null", "7", "\"x\"", "[]", "{}", "true"];

    public static TheoryData<string> Kinds => ["models", "products", "organizations", "chips", "policies", "chip-restrictions", "events", "claims", "sources"];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Kinds))]
    public Task No_value_of_another_type_does_more_than_make_a_finding(string kind) => Task.Run(() =>
    {
        var (path, text) = Sample(kind);
        using var data = new TemporaryData();
        if (kind == "sources")
        {
            data.Write(Hostile.Path, Hostile.Record.Replace("\"lab\"", "\"x-lab\"", StringComparison.Ordinal).Replace("\"source\": \"p\"\n    }\n  ],\n  \"measurements\"", $"\"source\": \"@{Path.GetFileNameWithoutExtension(path)}\"\n    }}\n  ],\n  \"measurements\"", StringComparison.Ordinal));
            File.Move(Path.Combine(data.Folder, Hostile.Path), Path.Combine(data.Folder, "organizations/us/x-lab.json"));
        }

        IsLoaded(data, path, text).Should().BeTrue($"{path} is a record of the library itself under another id");
        foreach (var (start, length) in Values(text))
        {
            foreach (var other in Others)
            {
                _ = IsLoaded(data, path, [.. text.AsSpan(0, start), .. Encoding.UTF8.GetBytes(other), .. text.AsSpan(start + length)]);
            }
        }
    }, TestContext.Current.CancellationToken);

    private static bool IsLoaded(TemporaryData data, string path, byte[] text)
    {
        data.Write(path, text);
        return Hostile.IsLoaded(() => Landscape.Embedded.With(data.Folder), landscape =>
        {
            if (landscape.Find(Path.GetFileNameWithoutExtension(path)) is { } entity)
            {
                ReadAll.Of(entity);
            }
        });
    }

    /// <summary>The record with the most different properties, under an id and names of its own so that it can be laid over the library's.</summary>
    private static (string Path, byte[] Text) Sample(string kind)
    {
        var (path, text) = Directory.EnumerateFiles(Path.Combine(Repository.DataFolder, kind), "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Where(record => !record.Text.Contains("\"formerIds\"", StringComparison.Ordinal))
            .OrderByDescending(record => Values(Encoding.UTF8.GetBytes(record.Text)).Count)
            .ThenBy(record => record.Path, StringComparer.Ordinal)
            .First();
        var id = Path.GetFileNameWithoutExtension(path);
        var folder = Path.GetRelativePath(Repository.DataFolder, Path.GetDirectoryName(path)!).Replace('\\', '/');
        return ($"{folder}/{Prefix}{id}.json", Encoding.UTF8.GetBytes(Names().Replace(text.Replace($"\"id\": \"{id}\"", $"\"id\": \"{Prefix}{id}\"", StringComparison.Ordinal), Prefix)));
    }

    /// <summary>Where names, local names and aliases begin.</summary>
    [GeneratedRegex("(?<=^  \"name\": \"|^  \"localNames\": \\{[^}]*\": \"|^  \"aliases\": \\[[^\\]]*\\n    \")", RegexOptions.Multiline)]
    private static partial Regex Names();

    /// <summary>Where values stand; of several at the same properties, the first.</summary>
    private static List<(int Start, int Length)> Values(byte[] text)
    {
        var values = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var open = new Stack<(int Start, string Path, string Inside)>();
        var reader = new Utf8JsonReader(text);
        var path = "";
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path = $"{open.Peek().Inside}.{reader.GetString()}";
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((start, path, reader.TokenType == JsonTokenType.StartArray ? path + "[]" : path));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var closed = open.Pop();
                    values.TryAdd(closed.Path, (closed.Start, (int)reader.BytesConsumed - closed.Start));
                    break;
                default:
                    values.TryAdd(path, (start, (int)reader.BytesConsumed - start));
                    break;
            }

            path = open.TryPeek(out var container) ? container.Inside : "";
        }

        return [.. values.Values];
    }
}
