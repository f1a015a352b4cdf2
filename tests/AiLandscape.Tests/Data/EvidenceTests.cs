using System.Text.Json;

namespace AiLandscape.Tests;

/// <summary>What CONTRIBUTING asks of a statement and no schema can.</summary>
public sealed class EvidenceTests
{
    private static readonly Lazy<List<StatementInFile>> Statements = new(() =>
        [.. from file in Directory.EnumerateFiles(Repository.DataFolder, "*.json", SearchOption.AllDirectories) from statement in StatementInFile.In(file) select statement]);

    [Fact]
    public void What_is_derived_says_from_what() =>
        Statements.Value.Where(statement => statement.Basis == "derived" && statement.Note is null).Select(statement => statement.Place).Should().BeEmpty();

    [Fact]
    public void What_is_preferred_says_why() =>
        Statements.Value.Where(statement => statement.Rank == "preferred" && statement.Note is null).Select(statement => statement.Place).Should().BeEmpty();

    [Fact]
    public void What_is_official_has_a_primary_source() =>
        Statements.Value.Where(statement => statement.Basis == "official" && statement.Tier != "primary").Select(statement => statement.Place).Should().BeEmpty();

    [Fact]
    public void Every_kind_of_statement_was_looked_at() =>
        Statements.Value.Select(statement => statement.Basis).Distinct().Should().Contain(["official", "measured", "derived", "reported", "estimated", "leaked"]);

    /// <summary>A statement as its file has it.</summary>
    private sealed record StatementInFile(string Place, string? Basis, string? Rank, string? Note, string? Tier)
    {
        public static List<StatementInFile> In(string file)
        {
            using var record = JsonDocument.Parse(File.ReadAllBytes(file));
            var own = record.RootElement.TryGetProperty("sources", out var sources) ? sources : default;
            return [.. from property in record.RootElement.EnumerateObject() where property.Name != "sources" from statement in Below(property.Value, $"{Path.GetFileName(file)} {property.Name}", own) select statement];
        }

        private static IEnumerable<StatementInFile> Below(JsonElement element, string place, JsonElement own) => element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Below(item, FormattableString.Invariant($"{place}[{index}]"), own)),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Below(property.Value, $"{place}.{property.Name}", own)).Concat(Of(element, place, own)),
            _ => [],
        };

        private static IEnumerable<StatementInFile> Of(JsonElement element, string place, JsonElement own)
        {
            if (Text(element, "source") is { } source)
            {
                yield return new(place, Text(element, "basis"), Text(element, "rank"), Text(element, "note"), TierOf(source, own));
            }
        }

        private static string? TierOf(string source, JsonElement own) =>
            source.StartsWith('@') ? Landscape.Embedded.Sources[source[1..]].Tier.ToString().ToLowerInvariant() : Text(own.GetProperty(source), "tier");

        private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
