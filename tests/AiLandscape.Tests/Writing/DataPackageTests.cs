using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using AiLandscape.Tests.Loading;

namespace AiLandscape.Tests.Writing;

/// <summary>A data package whose description holds of every cell, read by an independent reader of each format.</summary>
public sealed class DataPackageTests(WrittenPackage written) : IClassFixture<WrittenPackage>, IDisposable
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private readonly TemporaryData _output = new();
    private readonly string _folder = written.Folder;
    private readonly JsonElement _package = JsonElement.Parse(File.ReadAllText(Path.Combine(written.Folder, "datapackage.json")));

    public void Dispose() => _output.Dispose();

    [Fact]
    public void It_holds_a_table_for_each_kind_one_of_all_statements_and_three_descriptions()
    {
        Directory.EnumerateFileSystemEntries(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).Should().Equal(
            "README.md", "chip-restrictions.csv", "chips.csv", "claims.csv", "datapackage.json", "dataset.jsonld", "events.csv", "models.csv", "organizations.csv", "policies.csv",
            "products.csv", "sources.csv", "statements.csv");
        Resources().Select(resource => resource.GetProperty("path").GetString()).Should().BeEquivalentTo(Directory.EnumerateFiles(_folder, "*.csv").Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public void Sizes_and_hashes_are_those_of_the_files()
    {
        foreach (var resource in Resources())
        {
            var bytes = File.ReadAllBytes(Path.Combine(_folder, resource.GetProperty("path").GetString()!));
            resource.GetProperty("bytes").GetInt32().Should().Be(bytes.Length);
            resource.GetProperty("hash").GetString().Should().Be("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Fact]
    public void Every_cell_is_what_its_column_is_said_to_be()
    {
        foreach (var resource in Resources())
        {
            var table = Table(resource);
            var fields = Fields(resource);
            table.Headings.Should().Equal(fields.Select(field => field.GetProperty("name").GetString()));
            foreach (var field in fields)
            {
                var name = field.GetProperty("name").GetString()!;
                field.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace();
                table.Rows.Select(row => row[name]).Where(cell => !Fits(cell, field)).Should().BeEmpty($"{resource.GetProperty("name")}.{name} is described so");
            }
        }
    }

    [Fact]
    public void Every_type_of_the_standard_that_is_used_is_found_in_some_cell() =>
        Resources().Select(resource => (Fields: Fields(resource), Table(resource).Rows))
            .SelectMany(table => table.Fields.Where(field => table.Rows.Any(row => row[field.GetProperty("name").GetString()!].Length > 0)))
            .Select(field => field.GetProperty("type").GetString()).Distinct()
            .Should().BeEquivalentTo(["string", "integer", "number", "boolean", "array", "object"]);

    [Fact]
    public void Keys_name_one_row_and_references_lead_to_one()
    {
        var ids = Resources().Where(resource => resource.GetProperty("name").GetString() != "statements")
            .ToDictionary(resource => resource.GetProperty("name").GetString()!, resource => Table(resource).Rows.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var references = 0;
        foreach (var resource in Resources())
        {
            var rows = Table(resource).Rows;
            var schema = resource.GetProperty("schema");
            var key = schema.GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString()!).ToList();
            rows.Select(row => string.Join('\n', key.Select(name => row[name]))).Should().OnlyHaveUniqueItems();
            foreach (var foreign in schema.GetProperty("foreignKeys").EnumerateArray())
            {
                var column = foreign.GetProperty("fields")[0].GetString()!;
                var reference = foreign.GetProperty("reference");
                var referred = reference.TryGetProperty("resource", out var other) ? other.GetString()! : resource.GetProperty("name").GetString()!;
                reference.GetProperty("fields")[0].GetString().Should().Be("id");
                var cells = rows.Select(row => row[column]).Where(cell => cell.Length > 0).ToList();
                cells.Where(cell => !ids[referred].Contains(cell)).Should().BeEmpty($"{column} leads to {referred}");
                references += cells.Count;
            }
        }

        references.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void The_long_table_holds_every_statement_of_every_record()
    {
        var rows = Table("statements").Rows;
        IEnumerable<Entity> records = [.. Ai.Models, .. Ai.Products, .. Ai.Organizations, .. Ai.Chips, .. Ai.Policies, .. Ai.ChipRestrictions, .. Ai.Events, .. Ai.Claims];
        var expected = records.SelectMany(TypedStatements.Of).ToList();

        rows.Select(row => $"{row["id"]} {row["basis"]} {row["rank"]} {row["source"]} {row["asOf"]} {row["note"]}").Should().BeEquivalentTo(expected);
        expected.Should().HaveCountGreaterThan(1000);
        rows.GroupBy(row => (row["kind"], row["id"], row["field"])).Should().OnlyContain(value => value.Count(row => row["chosen"] == "true") <= 1);
    }

    [Fact]
    public void A_refuted_figure_is_a_row_that_says_so()
    {
        var row = Table("statements").Rows.Single(row => row["id"] == "gpt-4" && row["field"] == "parameters" && row["rank"] == "refuted");

        row["value"].Should().Be("17500000000000");
        row["unit"].Should().Be("parameters");
        row["source"].Should().Be("larguier-2023");
        row["chosen"].Should().Be("false");
    }

    [Fact]
    public void A_sum_is_an_amount_and_its_currency_and_an_item_of_a_list_is_named()
    {
        Table("statements").Rows.Should().Contain(row => row["field"] == "amount" && row["unit"] == "USD" && row["value"] == "15000000000" && row["bound"] == "at-least");
        Table("statements").Rows.Should().Contain(row => row["id"] == "a10" && row["field"] == "throughput[fp32].rate" && row["value"] == "31.2");
    }

    [Fact]
    public void The_package_says_its_name_version_licence_and_whose_data_it_re_uses()
    {
        _package.GetProperty("$schema").GetString().Should().Be("https://datapackage.org/profiles/2.0/datapackage.json");
        _package.GetProperty("name").GetString().Should().Be("ailandscape");
        _package.GetProperty("version").GetString().Should().Be(Ai.Dataset.DataVersion.ToString());
        _package.GetProperty("licenses").EnumerateArray().Select(license => license.GetProperty("name").GetString()).Should().Equal("CC-BY-4.0");
        _package.GetProperty("description").GetString().Should().EndWith(Ai.Dataset.Attribution());
        _package.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("path").GetString()).Should().Equal(Ai.Sources.Where(source => source.License is not null).Select(source => source.Url));
    }

    [Fact]
    public void Search_engines_get_a_dataset_of_schema_org()
    {
        var dataset = Json("dataset.jsonld");

        dataset.GetProperty("@context").GetString().Should().Be("https://schema.org/");
        dataset.GetProperty("@type").GetString().Should().Be("Dataset");
        dataset.GetProperty("name").GetString().Should().Be(Ai.Dataset.Name);
        dataset.GetProperty("description").GetString()!.Length.Should().BeInRange(50, 5000);
        dataset.GetProperty("dateModified").GetString().Should().Be(Ai.Dataset.DataVersion.ToString());
        dataset.GetProperty("version").GetString().Should().Be(Ai.Dataset.DataVersion.ToString());
        dataset.GetProperty("license")[0].GetString().Should().Be("https://spdx.org/licenses/CC-BY-4.0.html");
        dataset.GetProperty("creator").GetProperty("name").GetString().Should().Be(Ai.Dataset.Name);
        dataset.GetProperty("distribution").EnumerateArray().Select(download => Path.Combine(_folder, download.GetProperty("contentUrl").GetString()!)).Should().OnlyContain(file => File.Exists(file));
    }

    [Fact]
    public void The_readme_counts_the_rows()
    {
        var readme = File.ReadAllText(Path.Combine(_folder, "README.md"));

        Resources().Select(resource => string.Create(CultureInfo.InvariantCulture, $"| [{resource.GetProperty("path")}](<{resource.GetProperty("path")}>) | {Table(resource).Rows.Count} |"))
            .Should().OnlyContain(line => readme.Contains(line, StringComparison.Ordinal));
        readme.Should().Contain(Ai.Dataset.DataVersion.ToString()).And.NotContain("\r");
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_same_landscape_gives_the_same_bytes_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Ai.WriteDataPackage(Path.Combine(_output.Folder, "again"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        foreach (var file in Directory.EnumerateFiles(_folder))
        {
            File.ReadAllBytes(Path.Combine(_output.Folder, "again", Path.GetFileName(file))).Should().Equal(File.ReadAllBytes(file), file);
        }
    }

    [Fact]
    public void Withdrawn_records_have_rows_so_that_references_lead_somewhere()
    {
        using var data = new ValidData();
        data.Change("models/lab/model-1.json", "\"id\": \"model-1\",", "\"id\": \"model-1\",\n  \"withdrawn\": {\n    \"on\": \"2026-11-02\",\n    \"reason\": \"It is another.\"\n  },").Load().WriteDataPackage(Path.Combine(_output.Folder, "mine"));

        CsvText.Read(File.ReadAllText(Path.Combine(_output.Folder, "mine", "models.csv"))).Rows.Select(row => $"{row["id"]} {row["withdrawn_on"]}").Should().Equal("model-1 2026-11-02", "model-2 ");
    }

    [Fact]
    public void A_dataset_without_a_name_or_licence_is_a_package_all_the_same()
    {
        using var data = new ValidData();

        data.Load().WriteDataPackage(Path.Combine(_output.Folder, "mine"));

        var package = JsonElement.Parse(File.ReadAllText(Path.Combine(_output.Folder, "mine", "datapackage.json")));
        package.GetProperty("name").GetString().Should().Be("landscape");
        package.TryGetProperty("licenses", out _).Should().BeFalse("an empty list is not allowed");
        package.TryGetProperty("sources", out _).Should().BeFalse("an empty list is not allowed");
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused_and_left_as_it_is()
    {
        var before = Directory.EnumerateFiles(_folder).Select(File.GetLastWriteTimeUtc).ToList();

        Ai.Invoking(ai => ai.WriteDataPackage(_folder)).Should().Throw<IOException>().WithMessage("*not empty*");
        Ai.Invoking(ai => ai.WriteDataPackage(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Landscape)null!).WriteDataPackage("out")).Should().Throw<ArgumentNullException>();

        Directory.EnumerateFiles(_folder).Select(File.GetLastWriteTimeUtc).Should().Equal(before);
    }

    private static bool Fits(string cell, JsonElement field)
    {
        var hasConstraints = field.TryGetProperty("constraints", out var constraints);
        if (cell.Length == 0)
        {
            return !hasConstraints || !constraints.TryGetProperty("required", out _);
        }

        var isListed = !hasConstraints || !constraints.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(word => word.GetString() == cell);
        return isListed && field.GetProperty("type").GetString() switch
        {
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "array" => JsonElement.Parse(cell).ValueKind == JsonValueKind.Array,
            "object" => JsonElement.Parse(cell).ValueKind == JsonValueKind.Object,
            _ => true,
        };
    }

    private JsonElement Json(string file) => JsonElement.Parse(File.ReadAllText(Path.Combine(_folder, file)));

    private IEnumerable<JsonElement> Resources() => _package.GetProperty("resources").EnumerateArray();

    private static List<JsonElement> Fields(JsonElement resource) => [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];

    private CsvText Table(JsonElement resource) => Table(resource.GetProperty("name").GetString()!);

    private CsvText Table(string name) => CsvText.Read(File.ReadAllText(Path.Combine(_folder, name + ".csv")));
}
