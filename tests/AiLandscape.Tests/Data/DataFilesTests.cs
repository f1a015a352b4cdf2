using System.Text.Json;
using AiLandscape.Tests.Tool;

namespace AiLandscape.Tests;

/// <summary>The data files as files.</summary>
public sealed class DataFilesTests
{
    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["models"] = "LanguageModel",
        ["products"] = "Product",
        ["organizations"] = "Organization",
        ["chips"] = "Chip",
        ["policies"] = "Policy",
        ["chip-restrictions"] = "ChipRestriction",
        ["events"] = "Event",
        ["claims"] = "Claim",
        ["sources"] = "Source",
        ["dataset.json"] = "Dataset",
    };

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.DataFolder, "*.json", SearchOption.AllDirectories);

    [Fact]
    public void Every_file_names_the_schema_of_its_kind_so_that_editors_help()
    {
        foreach (var file in Files)
        {
            using var record = JsonDocument.Parse(File.ReadAllBytes(file));
            var first = record.RootElement.EnumerateObject().First();
            first.Name.Should().Be("$schema", $"{file} is to begin with it");

            var schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, first.Value.GetString()!));
            var kind = Path.GetRelativePath(Repository.DataFolder, file).Split(Path.DirectorySeparatorChar)[0];
            schema.Should().Be(Repository.PathOf($"src/AiLandscape/Schema/Json/{Schemas[kind]}.schema.json"), $"{file} holds such a record");
            File.Exists(schema).Should().BeTrue(schema);
        }
    }

    [Fact]
    public void Validation_has_no_finding_so_every_file_is_in_canonical_form()
    {
        var (exitCode, output, _) = ToolRun.In(Repository.PathOf(""), "validate");

        output.Should().Contain("no findings");
        exitCode.Should().Be(0);
    }

    [Fact]
    public void The_embedded_records_are_those_of_the_files()
    {
        var ai = Landscape.Embedded;
        IEnumerable<Entity> records =
            [.. ai.Models, .. ai.Products, .. ai.Organizations, .. ai.Chips, .. ai.Policies, .. ai.ChipRestrictions, .. ai.Events, .. ai.Claims, .. ai.Sources];

        records.Select(record => record.File).Distinct().Order(StringComparer.Ordinal).Should().Equal(
            Files.Select(file => Path.GetRelativePath(Repository.DataFolder, file).Replace('\\', '/')).Where(file => file != "dataset.json").Order(StringComparer.Ordinal));
        ai.Dataset.Hash.Should().Be(Landscape.Load(Repository.DataFolder).Dataset.Hash, "the build packs what Load would");
    }
}
