using System.Globalization;
using System.Text.Json;

namespace AiLandscape.Tests.Writing;

/// <summary>What the cells of a record are, from its JSON file alone. Disputed values are told by the typed record and are left to the test of those.</summary>
internal static class CsvOracle
{
    public static IEnumerable<(string Column, string Cell)> CellsOf(string folder, string id, JsonElement record, IReadOnlyList<string> headings)
    {
        foreach (var property in record.EnumerateObject().Where(property => property.Name is not ("$schema" or "sources")))
        {
            if (headings.Contains($"{property.Name}_state"))
            {
                continue;
            }

            if (property.Value.ValueKind == JsonValueKind.Object && !headings.Contains(property.Name))
            {
                foreach (var inner in property.Value.EnumerateObject())
                {
                    yield return ($"{property.Name}_{inner.Name}", Cell(inner.Name, inner.Value));
                }
            }
            else
            {
                yield return (property.Name, Cell(property.Name, property.Value));
            }
        }

        string Cell(string name, JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Array when value[0].ValueKind == JsonValueKind.String && !IsProse(name) => string.Join(';', value.EnumerateArray().Select(item => name == "evidence" ? SourceId(item.GetString()!) : item.GetString())),
            JsonValueKind.Array or JsonValueKind.Object => Canonical(Text(value)),
            JsonValueKind.String => name == "source" ? SourceId(value.GetString()!) : value.GetString()!,
            JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
            _ => value.GetRawText(),
        };

        string Text(JsonElement value) => JsonSerializer.Serialize(Resolved(value));

        object? Resolved(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().ToDictionary(
                property => property.Name, property => property is { Name: "source", Value.ValueKind: JsonValueKind.String } ? SourceId(property.Value.GetString()!) : Resolved(property.Value), StringComparer.Ordinal),
            JsonValueKind.Array => value.EnumerateArray().Select(Resolved).ToList(),
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetDouble(),
            _ => value.GetBoolean(),
        };

        string SourceId(string key) => key[0] == '@' ? key[1..] : $"{folder}/{id}/{key}";
    }

    /// <summary>JSON without the freedom of layout, escapes and number forms.</summary>
    public static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(Values(document.RootElement));

        static object? Values(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().ToDictionary(property => property.Name, property => Values(property.Value), StringComparer.Ordinal),
            JsonValueKind.Array => value.EnumerateArray().Select(Values).ToList(),
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetDouble(),
            _ => value.GetBoolean(),
        };
    }

    /// <summary>Lists of free text, which may hold a semicolon.</summary>
    private static bool IsProse(string name) => name is "aliases" or "authors" or "through" or "controlNumbers";
}
