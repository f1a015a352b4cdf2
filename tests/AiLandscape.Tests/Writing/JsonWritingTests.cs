using System.Text;
using System.Text.Json;
using AiLandscape.Tests.Loading;

namespace AiLandscape.Tests.Writing;

/// <summary>JSON goes out as it came in, byte for byte.</summary>
public sealed class JsonWritingTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private static IEnumerable<Entity> Everything =>
        [.. Ai.Models, .. Ai.Products, .. Ai.Organizations, .. Ai.Chips, .. Ai.Policies, .. Ai.ChipRestrictions, .. Ai.Events, .. Ai.Claims, .. Ai.Sources.Where(source => source.File.StartsWith("sources/", StringComparison.Ordinal))];

    [Fact]
    public void Every_record_is_written_byte_for_byte_as_its_file_has_it()
    {
        Everything.Should().HaveCountGreaterThan(500);
        Everything.Where(entity => entity.ToJson() != File.ReadAllText(Path.Combine(Repository.DataFolder, entity.File))).Select(entity => entity.File).Should().BeEmpty();
    }

    [Fact]
    public void A_whole_landscape_in_a_folder_is_the_same_files_and_loads_with_the_same_hash()
    {
        using var data = new TemporaryData();
        var folder = Path.Combine(data.Folder, "out");

        Ai.WriteJson(folder);

        Files(folder).Should().Equal(Files(Repository.DataFolder));
        Landscape.Load(folder).Dataset.Hash.Should().Be(Ai.Dataset.Hash);
    }

    [Fact]
    public void The_schema_that_editors_use_is_written_for_the_library_s_own_records_alone()
    {
        using var data = new ValidData();
        var mine = data.Change("organizations/us/lab.json", "\"id\": \"lab\",", "\"$schema\": \"../lab.schema.json\",\n  \"id\": \"lab\",").Load();

        mine.Organizations["lab"].ToJson().Should().Be(ValidRecords.All["organizations/us/lab.json"]);
        Landscape.Embedded.With(data.Folder).Organizations["lab"].ToJson().Should().Be(ValidRecords.All["organizations/us/lab.json"]);
        Landscape.Embedded.With(data.Folder).Organizations["openai"].ToJson().Should().Contain("\"$schema\": \"../../../Schema/Json/Organization.schema.json\"");
    }

    [Fact]
    public void A_dataset_without_a_name_is_written_without_one()
    {
        using var data = new ValidData();
        using var output = new TemporaryData();

        data.Load().WriteJson(Path.Combine(output.Folder, "out"));

        Files(Path.Combine(output.Folder, "out")).Should().Equal(ValidRecords.All.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value)));
    }

    [Fact]
    public void A_query_is_one_list_whose_items_say_what_the_files_say()
    {
        using var stream = new MemoryStream();

        Ai.Models.From("CN").WriteJson(stream);

        stream.CanWrite.Should().BeTrue();
        using var list = JsonDocument.Parse(stream.ToArray());
        var files = Ai.Models.From("CN").Select(model => File.ReadAllText(Path.Combine(Repository.DataFolder, model.File))).ToList();
        files.Should().NotBeEmpty();
        list.RootElement.EnumerateArray().Select(Compact).Should().Equal(files.Select(file => Compact(JsonDocument.Parse(file).RootElement)));
    }

    [Fact]
    public void A_query_that_finds_nothing_is_an_empty_list()
    {
        using var stream = new MemoryStream();

        Ai.Models.Where(model => model.Name.Length == 0).WriteJson(stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("[]\n");
    }

    [Fact]
    public void A_source_that_stands_in_a_record_is_written_by_itself_with_its_whole_id()
    {
        var own = Ai.Sources.First(source => source.File.StartsWith("models/", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(own.ToJson());

        json.RootElement.GetProperty("id").GetString().Should().Be(own.Id.Value);
        json.RootElement.GetProperty("url").GetString().Should().Be(own.Url);
    }

    [Fact]
    public void Records_of_two_landscapes_laid_over_each_other_are_written_together()
    {
        using var data = new ValidData();
        using var above = new TemporaryData().Write("organizations/us/startup.json", """
            {
              "id": "startup",
              "name": "Startup",
              "summary": "A company above.",
              "kind": "company",
              "country": "US",
              "parents": [
                {
                  "organization": "old-lab",
                  "basis": "official",
                  "source": "@gazette"
                }
              ]
            }

            """);
        var lower = data.Change("organizations/us/lab.json", "\"id\": \"lab\",", "\"id\": \"lab\",\n  \"formerIds\": [\n    \"old-lab\"\n  ],").Load();
        var both = lower.With(above.Folder);
        using var output = new TemporaryData();

        both.WriteJson(Path.Combine(output.Folder, "out"));

        both.Organizations["startup"].ToJson().Should().Contain("\"old-lab\"", "a former id of the dataset below stays as it was written");
        Files(Path.Combine(output.Folder, "out")).Select(file => file.Path).Should().Equal(Files(data.Folder).Append(("organizations/us/startup.json", "")).Select(file => file.Item1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Withdrawn_records_are_written_too()
    {
        using var data = new ValidData();
        using var output = new TemporaryData();
        var withdrawn = data.Change("events/2023/launch.json", "\"id\": \"launch\",", "\"id\": \"launch\",\n  \"withdrawn\": {\n    \"on\": \"2026-11-02\",\n    \"reason\": \"It did not happen.\"\n  },").Load();

        withdrawn.WriteJson(Path.Combine(output.Folder, "out"));

        withdrawn.Events.Should().BeEmpty();
        Landscape.Load(Path.Combine(output.Folder, "out")).Dataset.Hash.Should().Be(withdrawn.Dataset.Hash);
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused_and_left_as_it_is()
    {
        using var data = new TemporaryData().Write("notes.txt", "mine");

        Ai.Invoking(ai => ai.WriteJson(data.Folder)).Should().Throw<IOException>().WithMessage("*not empty*Nothing was written*");
        Ai.Invoking(ai => ai.WriteJson(Path.Combine(data.Folder, "notes.txt"))).Should().Throw<IOException>().WithMessage("*is a file*");

        Directory.EnumerateFileSystemEntries(data.Folder).Should().ContainSingle();
        File.ReadAllText(Path.Combine(data.Folder, "notes.txt")).Should().Be("mine");
    }

    [Fact]
    public void Nothing_in_place_of_an_argument_is_an_argument_error()
    {
        FluentActions.Invoking(() => ((Entity)null!).ToJson()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((IEnumerable<Entity>)null!).WriteJson(Stream.Null)).Should().Throw<ArgumentNullException>();
        Ai.Models.Invoking(models => models.WriteJson(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Landscape)null!).WriteJson("out")).Should().Throw<ArgumentNullException>();
        Ai.Invoking(ai => ai.WriteJson((string)null!)).Should().Throw<ArgumentNullException>();
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    /// <summary>The files below a folder, by their paths.</summary>
    private static List<(string Path, string Text)> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
