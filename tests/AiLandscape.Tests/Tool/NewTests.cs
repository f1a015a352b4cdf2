using System.Text.Json;

namespace AiLandscape.Tests.Tool;

/// <summary>Beginning a record.</summary>
public sealed class NewTests
{
    [Theory]
    [InlineData("models/lab/new-1.json", "model", "new-1", "--developer", "lab")]
    [InlineData("products/lab/new-1.json", "product", "new-1", "--provider", "lab")]
    [InlineData("organizations/fr/new-1.json", "company", "new-1", "--country", "FR")]
    [InlineData("organizations/ca/new-1.json", "institution", "new-1", "--country", "CA")]
    [InlineData("chips/lab/new-1.json", "chip", "new-1", "--designer", "lab")]
    [InlineData("policies/kr/new-1.json", "policy", "new-1", "--jurisdiction", "KR")]
    [InlineData("chip-restrictions/us/new-1.json", "chip-restriction", "new-1", "--jurisdiction", "US")]
    [InlineData("events/2026/new-1.json", "event", "new-1", "--date", "2026-11")]
    [InlineData("sources/new-1.json", "source", "new-1")]
    [InlineData("claims/gazette/new-1.json", "claim", "new-1", "--source", "gazette")]
    public void A_record_of_any_kind_stands_at_its_place_in_canonical_form_and_only_its_places_are_to_be_filled(string path, params string[] arguments)
    {
        using var shop = new Workshop();

        var (exitCode, output, _) = shop.Run(["new", .. arguments]);
        var (_, findings, _) = shop.Run("validate");

        exitCode.Should().Be(0);
        output.Should().Contain($"{Workshop.Data}/{path}").And.Contain("places to fill in").And.Contain("ailandscape validate");
        using var record = JsonDocument.Parse(shop.Read($"{Workshop.Data}/{path}"));
        record.RootElement.GetProperty("id").GetString().Should().Be("new-1");
        var lines = findings.Split('\n').TakeWhile(line => line.Length > 0).ToList();
        lines.Should().NotBeEmpty().And.OnlyContain(line => line.Contains(path, StringComparison.Ordinal) && line.Contains("error AIL035", StringComparison.Ordinal));
        shop.Read($"{Workshop.Data}/{path}").Split("\"TO DO").Should().HaveCount(lines.Count + 1, "every place is refused, and nothing else");
    }

    [Fact]
    public void It_bears_the_day_of_the_contributor_and_the_schema_for_editors()
    {
        using var shop = new Workshop();
        shop.Run("new", "model", "model-3", "--developer", "lab", "--name", "Model \"3\"");

        shop.Read(Workshop.Record).Should().StartWith("{\n  \"$schema\": \"../../../Schema/Json/LanguageModel.schema.json\",\n  \"id\": \"model-3\",\n  \"name\": \"Model \\\"3\\\"\",")
            .And.Contain("\"verifiedOn\": \"2026-11-27\"").And.Contain("\"accessed\": \"2026-11-27\"");
    }

    [Theory]
    [InlineData("The id 'model-1' is taken by src/AiLandscape/Data/models/lab/model-1.json; edit that record, or choose another id.", "model", "model-1", "--developer", "lab")]
    [InlineData("'Model 4' is no id; expected kebab-case such as 'gpt-4'; did you mean 'model-4'?", "model", "Model 4", "--developer", "lab")]
    [InlineData("--developer is 'labb', and there is no such Organization; did you mean 'lab'? If it is missing, begin it with 'ailandscape new company'", "model", "model-4", "--developer", "labb")]
    [InlineData("--country is 'us'; expected an ISO 3166-1 alpha-2 code in capitals such as CN; did you mean 'US'?", "company", "new-1", "--country", "us")]
    [InlineData("--date is 'yesterday'; expected a date as exact as it is known: 2023, 2023-03, 2023-03-14.", "event", "new-1", "--date", "yesterday")]
    [InlineData("--source is 'gazete', and there is no such Source; did you mean 'gazette'?", "claim", "new-1", "--source", "gazete")]
    [InlineData("Option '--developer' is required.", "model", "model-4")]
    [InlineData("'new' knows no 'modle'; did you mean 'model'?", "modle", "model-4", "--developer", "lab")]
    public void What_cannot_be_begun_is_one_line_and_writes_nothing(string says, params string[] arguments)
    {
        using var shop = new Workshop();
        var before = Directory.GetFiles(shop.Folder, "*.json", SearchOption.AllDirectories);

        var (exitCode, output, error) = shop.Run(["new", .. arguments]);

        (exitCode, output).Should().Be((2, ""));
        error.Should().Contain(says).And.EndWith("\n").And.Match(text => text.Count(c => c == '\n') == 1);
        Directory.GetFiles(shop.Folder, "*.json", SearchOption.AllDirectories).Should().BeEquivalentTo(before);
    }

    [Fact]
    public void In_a_folder_of_ones_own_a_record_may_belong_to_an_organization_that_comes_with_the_tool()
    {
        using var data = new TemporaryData();

        ToolRun.In(data.Folder, "new", "model", "gpt-99", "--developer", "openai", "--data", ".").ExitCode.Should().Be(0);
        ToolRun.In(data.Folder, "new", "model", "gpt-4", "--developer", "openai", "--data", ".").Error.Should().StartWith("The id 'gpt-4' is taken by models/openai/gpt-4.json of AiLandscape;");
        var file = Path.Combine(data.Folder, "models/openai/gpt-99.json");
        File.WriteAllText(file, Workshop.Filled(File.ReadAllText(file), "GPT-99"));

        File.ReadAllText(file).Should().NotContain("$schema");
        ToolRun.In(data.Folder, "validate", ".", "--overlay").Output.Should().Be("models 1: no findings\n");
        ToolRun.In(data.Folder, "validate", ".").Output.Should().Contain("error AIL012");
        ToolRun.In(data.Folder, "show", "GPT-99", "--data", ".").Output.Should().StartWith("GPT-99\n").And.Contain("Developers: OpenAI");
    }

    [Fact]
    public void Outside_a_clone_it_says_where_to_go()
    {
        using var data = new TemporaryData();

        ToolRun.In(data.Folder, "new", "model", "gpt-99", "--developer", "openai").Should()
            .Be((2, "", "There is no src/AiLandscape/Data here or above; run this in a clone of the repository, or name a folder of records.\n"));
    }
}
