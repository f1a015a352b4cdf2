using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiLandscape.Tests.Writing;

/// <summary>
/// A record of every kind with every property that its JSON Schema allows, one text in all of its text fields, beside a plain record of every kind that
/// its references lead to. A new field of the schema is in it without anybody's doing.
/// </summary>
internal sealed class FullRecords(string text)
{
    /// <summary>Deeper than this, nothing that holds itself is put into itself again.</summary>
    private const int MaxDepth = 5;

    private const string Full = "full";
    private const string Target = "target";

    private int _addresses;

    /// <summary>The folder of each kind, its schema, and the folder beneath that its records here belong to.</summary>
    public static IReadOnlyList<(string Folder, string Schema, string Owner)> Kinds { get; } =
    [
        ("models", "LanguageModel", "/target"), ("products", "Product", "/target"), ("organizations", "Organization", "/us"), ("chips", "Chip", "/target"), ("policies", "Policy", "/us"),
        ("chip-restrictions", "ChipRestriction", "/us"), ("events", "Event", "/2023"), ("claims", "Claim", "/target"), ("sources", "Source", ""),
    ];

    /// <summary>The path of the full record of a kind.</summary>
    public static string PathOf(string folder) => $"{folder}{Kinds.Single(kind => kind.Folder == folder).Owner}/{Full}.json";

    public TemporaryData Write()
    {
        var data = new TemporaryData();
        data.Write("dataset.json", Print(new JsonObject { ["name"] = text, ["license"] = text, ["attribution"] = text }, 0) + "\n");
        foreach (var (folder, schemaName, owner) in Kinds)
        {
            using var document = JsonDocument.Parse(Repository.Read($"src/AiLandscape/Schema/Json/{schemaName}.schema.json"));
            data.Write($"{folder}{owner}/{Full}.json", Print(new Filler(this, document.RootElement, isFull: true).Record(), 0) + "\n");
            data.Write($"{folder}{owner}/{Target}.json", Print(new Filler(this, document.RootElement, isFull: false).Record(), 0) + "\n");
        }

        return data;
    }

    /// <summary>Canonical JSON, in which every character but two stands for itself.</summary>
    private static string Print(JsonNode node, int depth)
    {
        var margin = "\n" + new string(' ', 2 * (depth + 1));
        return node switch
        {
            JsonObject map => "{" + margin + string.Join("," + margin, map.Select(property => $"{Quote(property.Key)}: {Print(property.Value!, depth + 1)}")) + margin[..^2] + "}",
            JsonArray list => "[" + margin + string.Join("," + margin, list.Select(item => Print(item!, depth + 1))) + margin[..^2] + "]",
            JsonValue value when value.TryGetValue<string>(out var one) => Quote(one),
            _ => node.ToJsonString(),
        };

        static string Quote(string one) => $"\"{one.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private sealed class Filler(FullRecords records, JsonElement root, bool isFull)
    {
        public JsonObject Record() => Fill(root, alternative: null, depth: 0);

        private JsonObject Fill(JsonElement schema, string? alternative, int depth)
        {
            var required = schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).ToList();
            var others = Alternatives(schema).Where(name => name != alternative).ToList();
            var result = new JsonObject();
            foreach (var property in schema.GetProperty("properties").EnumerateObject())
            {
                var isWanted = isFull || required.Contains(property.Name) || property.Name == alternative || (depth == 0 && property.Name == "evidence");
                if (isWanted && !others.Contains(property.Name) && property.Name is not ("$schema" or "replacement"))
                {
                    result[property.Name] = property.Name switch
                    {
                        "id" when depth == 0 => isFull ? Full : Target,
                        "formerIds" => new JsonArray(Full + "-before"),
                        "evidence" => isFull ? new JsonArray("page", "@" + Target) : new JsonArray("@" + Target),
                        _ => Value(property.Value, depth + 1),
                    };
                }
            }

            return result;
        }

        private JsonNode Value(JsonElement given, int depth)
        {
            var schema = Resolved(given);
            if (schema.TryGetProperty("enum", out var words))
            {
                return words[0].GetString()!;
            }

            return schema.GetProperty("type").GetString() switch
            {
                "string" => Text(schema),
                "boolean" => true,
                "array" => new JsonArray([.. Items(Resolved(schema.GetProperty("items")), depth)]),
                "object" when schema.TryGetProperty("properties", out _) => Fill(schema, Usable(schema, depth).FirstOrDefault(), depth),
                "object" => new JsonObject { [Value(schema.GetProperty("propertyNames"), depth) is var key && key.GetValue<string>() == Target ? "page" : key.GetValue<string>()] = Value(schema.GetProperty("additionalProperties"), depth) },
                _ => JsonValue.Create(Math.Clamp(7, schema.GetProperty("minimum").GetDouble(), schema.GetProperty("maximum").GetDouble())),
            };
        }

        /// <summary>An item for each alternative that the schema gives.</summary>
        private IEnumerable<JsonNode> Items(JsonElement schema, int depth)
        {
            var usable = Usable(schema, depth).ToList();
            return usable.Count == 0 ? [Value(schema, depth)] : usable.Take(isFull ? usable.Count : 1).Select(alternative => Fill(schema, alternative, depth)).ToList();
        }

        /// <summary>The alternatives, without those that would hold the same shape again for ever.</summary>
        private static IEnumerable<string> Usable(JsonElement schema, int depth) =>
            Alternatives(schema).Where(name => depth < MaxDepth || !schema.GetProperty("properties").GetProperty(name).ToString().Contains("#/$defs/Criterion", StringComparison.Ordinal));

        private static IEnumerable<string> Alternatives(JsonElement schema) =>
            schema.TryGetProperty("oneOf", out var choices) ? choices.EnumerateArray().Select(choice => choice.GetProperty("required")[0].GetString()!).ToList() : [];

        private JsonElement Resolved(JsonElement schema) =>
            schema.TryGetProperty("$ref", out var reference) ? root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]) : schema;

        private string Text(JsonElement schema)
        {
            if (!schema.TryGetProperty("pattern", out var pattern))
            {
                return isFull ? records.Text : "Target";
            }

            return pattern.GetString() switch
            {
                "^https?://" => string.Create(CultureInfo.InvariantCulture, $"https://example.org/{records._addresses++}"),
                "^[A-Z]{2}$" => "US",
                "^[A-Z]{3}$" => "USD",
                "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" => "zh-Hans",
                "^@?[a-z0-9]+(-[a-z0-9]+)*$" => "@" + Target,
                "^[a-z0-9]+(-[a-z0-9]+)*$" => Target,
                ['^', '(', 'm', ..] => "models/" + Target,
                _ => "2023-03-14",
            };
        }
    }

    private string Text => text;
}
