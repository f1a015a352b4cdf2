using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AiLandscape.Tests;

/// <summary>
/// A dataset of a few invented records for one test. What a record must have and the test does not care about is filled in, and the text is laid out
/// canonically, so that a test writes only what it is about.
/// </summary>
internal sealed class TinyData : IDisposable
{
    private static readonly string[] Head = ["id", "formerIds", "withdrawn", "name", "localNames", "aliases", "externalIds", "summary"];
    private static readonly string[] Tail = ["measurements", "links", "verifiedOn", "evidence", "sources"];

    private readonly TemporaryData _files = new();

    public string Folder => _files.Folder;

    /// <summary>Adds a record: its path without extension, and the inside of its JSON object without id, name and sources where they do not matter.</summary>
    /// <param name="path">Such as <c>models/lab/m-1</c>.</param>
    /// <param name="fields">Such as <c>"developers": ["lab"]</c>; in the order of the schema.</param>
    /// <param name="sources">Keys of the record's own sources, all of which it cites as evidence.</param>
    public TinyData Add(string path, string fields = "", params string[] sources)
    {
        var id = path[(path.LastIndexOf('/') + 1)..];
        using var given = JsonDocument.Parse($"{{{fields}}}");
        var values = given.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetRawText(), StringComparer.Ordinal);
        values.TryAdd("id", $"\"{id}\"");
        if (path.StartsWith("sources/", StringComparison.Ordinal))
        {
            Write(path, ["id", "formerIds", "withdrawn", .. Citation], values, CitationOf(id, "https://shared.example.org/" + id));
            return this;
        }

        string[] keys = sources.Length > 0 ? sources : ["page"];
        values.TryAdd("name", $"\"{id}\"");
        if (!path.StartsWith("claims/", StringComparison.Ordinal))
        {
            values.TryAdd("summary", "\"A record of a test.\"");
        }

        values.TryAdd("evidence", $"[{string.Join(", ", keys.Select(key => $"\"{key}\""))}]");
        values.TryAdd("sources", $"{{{string.Join(", ", keys.Order(StringComparer.Ordinal).Select(key => $"\"{key}\": {Source(key, $"https://{key}.example.org/{path}")}"))}}}");
        Write(path, [.. Head, .. given.RootElement.EnumerateObject().Select(property => property.Name).Except(Head).Except(Tail), .. Tail], values, []);
        return this;
    }

    public TinyData Lab(string id = "lab", string country = "US") => Add($"organizations/{country.ToLowerInvariant()}/{id}", $"\"kind\": \"company\", \"country\": \"{country}\"");

    public TinyData Model(string id, string fields = "", params string[] sources) =>
        Add($"models/lab/{id}", $"\"developers\": [\"lab\"]{(fields.Length > 0 ? ", " : "")}{fields}", sources);

    public TinyData Text(string path, string text)
    {
        _files.Write(path, text);
        return this;
    }

    public Landscape Load() => _files.Load();

    public void Dispose() => _files.Dispose();

    private static string[] Citation => ["title", "localTitles", "authors", "publisher", "url", "archiveUrl", "kind", "tier", "read", "language", "published", "accessed", "license", "note"];

    private static Dictionary<string, string> CitationOf(string key, string url) => new(StringComparer.Ordinal)
    {
        ["title"] = $"\"Title of {key}\"",
        ["publisher"] = $"\"Publisher of {key}\"",
        ["url"] = $"\"{url}\"",
        ["kind"] = "\"news\"",
        ["tier"] = "\"secondary\"",
        ["language"] = "\"en\"",
        ["accessed"] = "\"2026-11-01\"",
    };

    private static string Source(string key, string url)
    {
        var values = CitationOf(key, url);
        return $"{{{string.Join(", ", Citation.Where(values.ContainsKey).Select(name => $"\"{name}\": {values[name]}"))}}}";
    }

    private void Write(string path, IEnumerable<string> order, Dictionary<string, string> values, Dictionary<string, string> otherwise)
    {
        var properties = order.Where(name => values.ContainsKey(name) || otherwise.ContainsKey(name)).Select(name => $"\"{name}\": {values.GetValueOrDefault(name) ?? otherwise[name]}");
        using var record = JsonDocument.Parse($"{{{string.Join(", ", properties)}}}");
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            record.WriteTo(writer);
        }

        _files.Write($"{path}.json", Encoding.UTF8.GetString(text.WrittenSpan) + "\n");
    }
}
