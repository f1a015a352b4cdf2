using System.Text;
using System.Text.Json;
using AiLandscape.Tests.Writing;

namespace AiLandscape.Tests.Tool;

/// <summary>What everybody can ask.</summary>
public sealed class ReadingTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Theory]
    [InlineData("gpt-4")]
    [InlineData("GPT 4")]
    [InlineData("models/gpt-4")]
    public void Show_finds_a_record_by_id_by_name_and_by_reference(string name)
    {
        var (exitCode, output, error) = ToolRun.Here("show", name);

        (exitCode, error).Should().Be((0, ""));
        output.Should().StartWith("GPT-4\n\n").And.Contain("\nId: gpt-4\n").And.Contain("17.5T (reported, refuted)").And.Contain("\nSources:\n\n1. ");
    }

    [Fact]
    public void Show_gives_the_page_of_the_library_and_the_record_as_authored()
    {
        ToolRun.Here("show", "gpt-4", "--format", "md").Output.Should().Be(Ai.Models["gpt-4"].ToMarkdown());
        ToolRun.Here("show", "gpt-4", "--format", "json").Output.Should().Be(Ai.Models["gpt-4"].ToJson());
    }

    [Fact]
    public void A_name_of_several_records_is_answered_with_their_references()
    {
        var (exitCode, output, error) = ToolRun.Here("show", "larguier-2023-s046", "--as-of", "2000-01-01");
        (exitCode, output).Should().Be((2, ""));
        error.Should().Contain("The data have it; name a later day.");

        using var data = new TemporaryData().Write("products/openai/gpt-4.json", """
            {
              "id": "gpt-4",
              "name": "GPT-4 as a product",
              "summary": "A product that a test made up.",
              "providers": [
                "openai"
              ],
              "kind": "assistant",
              "evidence": [
                "@larguier-2023"
              ]
            }

            """);
        ToolRun.In(data.Folder, "show", "gpt-4", "--data", ".").Should().Be((2, "", "'gpt-4' means several records: models/gpt-4, products/gpt-4. Name one of them so.\n"));
        ToolRun.In(data.Folder, "show", "products/gpt-4", "--data", ".").Output.Should().StartWith("GPT-4 as a product\n");
    }

    [Fact]
    public void A_sample_is_the_same_for_the_same_seed_and_another_for_another()
    {
        var sample = ToolRun.Here("sample", "--count", "20", "--seed", "7").Output;

        sample.Should().StartWith("20 of ").And.Contain(" values, seed 7\n").And.Be(ToolRun.Here("sample", "--count", "20", "--seed", "7").Output);
        sample.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(22);
        ToolRun.Here("sample", "--count", "20", "--seed", "8").Output.Should().NotBe(sample.Replace("seed 7", "seed 8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sample_shows_each_value_with_its_bound_and_the_source_to_read()
    {
        using var data = new TinyData().Lab().Model("m", """ "parameters": [{"value": 7000000000, "basis": "official", "bound": "about", "source": "page"}] """);

        var (exitCode, output, error) = ToolRun.In(data.Folder, "sample", "--count", "1000000", "--data", ".");

        (exitCode, error).Should().Be((0, ""));
        output.Should().MatchRegex("^(\\d+) of \\1 values, seed 1\n").And.MatchRegex("\nmodels/m +parameters +about 7B +Title of page +https://");
    }

    [Fact]
    public void Find_ranks_what_is_near()
    {
        var lines = ToolRun.Here("find", "ernie bot", "--limit", "3").Output.Split('\n');

        lines.Should().HaveCount(5, "there are headings, three matches and the end of the last line");
        lines[0].Should().MatchRegex("^Score  Record +Name +Found as$");
        lines[1].Should().MatchRegex("^1.00   products/ernie-bot +ERNIE Bot +");
        ToolRun.Here("find", "ernei").Output.Should().Contain("models/ernie ");
    }

    [Fact]
    public void Find_ends_with_1_where_nothing_is_near() => ToolRun.Here("find", "zzzzzzzzz").Should().Be((1, "", "Nothing is called 'zzzzzzzzz' or nearly so.\n"));

    [Theory]
    [InlineData("models")]
    [InlineData("products")]
    [InlineData("organizations")]
    [InlineData("companies")]
    [InlineData("institutions")]
    [InlineData("chips")]
    [InlineData("policies")]
    [InlineData("chip-restrictions")]
    [InlineData("events")]
    [InlineData("claims")]
    [InlineData("sources")]
    public void Every_kind_is_listed_in_every_format_with_the_same_records(string kind)
    {
        var ids = JsonDocument.Parse(ToolRun.Here("list", kind, "--format", "json").Output).RootElement.EnumerateArray().Select(record => record.GetProperty("id").GetString()!).ToList();
        var csv = CsvText.Read(ToolRun.Here("list", kind, "--format", "csv").Output.TrimStart('\uFEFF'));

        ids.Should().NotBeEmpty();
        csv.Rows.Select(row => row["id"]).Should().Equal(ids);
        ToolRun.Here("list", kind).Output.Split('\n').Should().HaveCount(ids.Count + 2);
        ToolRun.Here("list", kind, "--format", "md").Output.Split('\n').Should().HaveCount(ids.Count + 3);
    }

    [Fact]
    public void Filters_narrow_as_the_queries_of_the_library_do()
    {
        Ids("models", "--country", "CN", "--during", "2021").Should().Equal(Ai.Models.From("CN").ReleasedDuring(2021).Select(model => model.Id.Value));
        Ids("models", "--by", "Baidu").Should().Equal(Ai.Models.By("baidu").Select(model => model.Id.Value));
        Ids("products", "--by", "openai", "--kind", "assistant").Should().Equal(Ai.Products.By("openai").Where(product => product.Kind == ProductKind.Assistant).Select(product => product.Id.Value));
        Ids("companies", "--country", "CN", "--role", "chip-designer").Should().Equal(Ai.Companies.In("CN").WithRole(Role.ChipDesigner).Select(company => company.Id.Value));
        Ids("chip-restrictions", "--toward", "CN", "--in-force-on", "2022-12-01").Should().Equal(Ai.ChipRestrictions.InForceOn(new(2022, 12, 1)).Toward("CN").Select(rule => rule.Id.Value));
        Ids("policies", "--in-force-on", "2023-03-16", "--country", "CN").Should().Equal(Ai.Policies.Of("CN").InForceOn(new(2023, 3, 16)).Select(policy => policy.Id.Value));
        Ids("events", "--concerning", "baidu", "--during", "2023").Should().Equal(Ai.Events.During(2023).Concerning(Ai.Organizations["baidu"]).Select(happening => happening.Id.Value));
        Ids("claims", "--verdict", "false").Should().Equal(Ai.Claims.WithVerdict(Verdict.False).Select(claim => claim.Id.Value));
    }

    [Fact]
    public void A_view_is_that_of_the_library()
    {
        Ids("models", "--as-of", "2021-06-30").Should().Equal(Ai.AsOf(new(2021, 6, 30)).Models.Select(model => model.Id.Value));
        Ids("models", "--known-on", "2021-06-30").Should().Equal(Ai.KnownOn(new(2021, 6, 30)).Models.Select(model => model.Id.Value));
    }

    [Fact]
    public void An_empty_list_still_has_its_headings() =>
        ToolRun.Here("list", "models", "--country", "FR", "--during", "1999").Output.Should().Be("Name  Id  Developers  Released  Parameters  Training compute\n");

    [Fact]
    public void Timelines_are_of_a_record_a_country_or_a_period()
    {
        Dates("gpt-4").Should().Equal(Ai.Timeline(Ai.Models["gpt-4"]).Select(entry => entry.Date.ToString()));
        Dates("CN").Should().Equal(Ai.Timeline((CountryCode)"CN").Select(entry => entry.Date.ToString()));
        Dates("2023-03").Should().Equal(Ai.Timeline((Period)PartialDate.Parse("2023-03")).Select(entry => entry.Date.ToString()));
        Dates("2022-11/2023-03").Should().Equal(Ai.Timeline((Period)PartialDate.Parse("2022-11/2023-03")).Select(entry => entry.Date.ToString()));
        ToolRun.Here("timeline", "1850").Should().Be((1, "", "Nothing dated is known of '1850'.\n"));
    }

    [Fact]
    public void A_chip_is_checked_as_the_library_does()
    {
        var verdict = Ai.ChipRestrictions.Evaluate(Ai.Chips["h100"], "CN", new(2024, 6, 1), Ai.Organizations["huawei"], "US");

        ToolRun.Here("check-chip", "NVIDIA H100", "--to", "CN", "--on", "2024-06-01", "--buyer", "huawei", "--from", "US").Should().Be((0, verdict.Explain().TrimEnd('\n') + "\n", ""));
    }

    [Fact]
    public void Explain_prints_what_the_library_explains() =>
        ToolRun.Here("explain", "gpt-4", "parameters").Should().Be((0, Ai.Models["gpt-4"].Explain("parameters").TrimEnd('\n') + "\n", ""));

    [Fact]
    public void Stats_count_what_is_filled_contested_and_stale()
    {
        var (exitCode, output, _) = ToolRun.Here("stats", "--older-than", "2999-01-01");

        exitCode.Should().Be(0);
        output.Should().StartWith("AiLandscape, version ").And.Contain("\nLanguageModel.parameters ").And.Contain($"\nContested: {Ai.Contested().Count()}\n")
            .And.Contain($"\nStale, last checked before 2999-01-01: {Ai.Stale(new(2999, 1, 1)).Count()}\n");
    }

    [Fact]
    public void Export_writes_a_data_package_or_the_records_into_a_new_folder_alone()
    {
        using var folder = new TemporaryData();

        ToolRun.In(folder.Folder, "export", "tables").Output.Should().MatchRegex("^[0-9]+ files in tables\n$");
        ToolRun.In(folder.Folder, "export", "records", "--format", "json").ExitCode.Should().Be(0);
        ToolRun.In(folder.Folder, "export", "tables").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("is not empty", StringComparison.Ordinal));

        File.Exists(Path.Combine(folder.Folder, "tables/datapackage.json")).Should().BeTrue();
        Landscape.Load(Path.Combine(folder.Folder, "records")).Dataset.Hash.Should().Be(Ai.Dataset.Hash);
    }

    private static List<string> Ids(params string[] arguments)
    {
        var (exitCode, output, error) = ToolRun.Here(["list", .. arguments, "--format", "json"]);
        exitCode.Should().Be(0, error);
        using var records = JsonDocument.Parse(Encoding.UTF8.GetBytes(output));
        List<string> ids = [.. records.RootElement.EnumerateArray().Select(record => record.GetProperty("id").GetString()!)];
        ids.Should().NotBeEmpty();
        return ids;
    }

    private static IEnumerable<string> Dates(string what) => ToolRun.Here("timeline", what).Output.Split('\n').Skip(1).SkipLast(1).Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]);
}
