using System.Text.Json;

namespace AiLandscape.Tests.ExportControls;

/// <summary>Reads the figures that stand as facts in a chip's file, without the library.</summary>
internal static class ChipFigures
{
    private static readonly string[] Facts = ["official", "measured", "derived", "reported"];

    private static readonly Dictionary<string, JsonElement> Chips = Directory.EnumerateFiles(Repository.PathOf("src/AiLandscape/Data/chips"), "*.json", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => JsonDocument.Parse(File.ReadAllText(file)).RootElement, StringComparer.Ordinal);

    public static Dictionary<string, double> Rates(string id) =>
        !Chips[id].TryGetProperty("throughput", out var formats) ? []
        : formats.EnumerateArray()
            .Select(format => (Format: format.GetProperty("format").GetString()!, Rate: Chosen(format.GetProperty("rate"))))
            .Where(format => format.Rate is not null)
            .ToDictionary(format => format.Format, format => format.Rate!.Value, StringComparer.Ordinal);

    /// <summary>The area when it is known exactly; none when only a bound or an estimate is.</summary>
    public static double? DieArea(string id) => Chips[id].TryGetProperty("dieArea", out var statements) && Chosen(statements) is var area && !IsBound(statements, area) ? area : null;

    private static bool IsBound(JsonElement statements, double? area) =>
        statements.EnumerateArray().Any(statement => statement.TryGetProperty("value", out var value) && value.GetDouble() == area && Text(statement, "bound") is "at-least" or "at-most");

    /// <summary>The preferred statement, else the one of the best basis, the first or the one of the latest day; none when that is an estimate or no value.</summary>
    private static double? Chosen(JsonElement statements)
    {
        var standing = statements.EnumerateArray().Where(statement => Text(statement, "rank") != "refuted").ToList();
        var best = standing.FindIndex(statement => Text(statement, "rank") == "preferred") is var preferred and >= 0
            ? standing[preferred]
            : standing.OrderBy(Order).ThenByDescending(statement => Text(statement, "asOf") ?? "", StringComparer.Ordinal).FirstOrDefault();
        return best.ValueKind == JsonValueKind.Object && best.TryGetProperty("value", out var value) && Order(best) < Facts.Length ? value.GetDouble() : null;
    }

    private static int Order(JsonElement statement) => Array.IndexOf(Facts, Text(statement, "basis")) is var place and >= 0 ? place : Facts.Length;

    private static string? Text(JsonElement statement, string property) => statement.TryGetProperty(property, out var value) ? value.GetString() : null;
}
