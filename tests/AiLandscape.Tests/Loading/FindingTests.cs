namespace AiLandscape.Tests.Loading;

/// <summary>How findings read, and in which order they come.</summary>
public sealed class FindingTests
{
    private const string Company = "organizations/us/holding.json";

    [Fact]
    public void All_findings_of_all_files_come_together_by_path_line_and_column()
    {
        using var data = new ValidData()
            .Change("sources/gazette.json", "\"tier\": \"primary\"", "\"tier\": \"first\"")
            .Change("models/lab/model-1.json", "\"form\": \"model\"", "\"form\": \"modle\", \"forn\": \"model\"")
            .Change("models/lab/model-1.json", "\"name\": \"Model 1\"", "\"name\": 1")
            .Change("events/2023/launch.json", "\"country\": \"US\"\n}\n", "\"country\": \"US\"\n")
            .Put("notes.json", "{}\n");

        data.Findings().Select(finding => $"{Path.GetRelativePath(data.Folder, finding.Path).Replace('\\', '/')}({finding.Line},{finding.Column}) {finding.Code}").Should().Equal(
            "events/2023/launch.json(24,1) AIL001",
            "models/lab/model-1.json(3,11) AIL004",
            "models/lab/model-1.json(12,12) AIL007",
            "models/lab/model-1.json(12,21) AIL002",
            "notes.json(1,1) AIL032",
            "sources/gazette.json(7,12) AIL007");
    }

    [Fact]
    public void A_finding_prints_as_compilers_print_errors()
    {
        using var data = new ValidData().Change(Company, "\"kind\": \"company\"", "\"kind\": \"Company\"");

        data.Findings().Should().ContainSingle().Which.ToString().Should().StartWith($"{data.Folder}/{Company}(5,12): error AIL007: 'Company' is no word for 'kind'; expected one of company, university");
    }

    [Fact]
    public void The_path_is_the_one_that_was_given()
    {
        using var data = new ValidData().Change(Company, "\"kind\": \"company\"", "\"kind\": \"Company\"").Write();
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, data.Folder).Replace('\\', '/');

        foreach (var given in new[] { data.Folder, data.Folder + "/", relative, "./" + relative })
        {
            FluentActions.Invoking(() => Landscape.Load(given)).Should().Throw<InvalidLandscapeDataException>()
                .Which.Findings.Should().ContainSingle().Which.Path.Should().Be($"{given.TrimEnd('/')}/{Company}");
        }
    }

    [Theory]
    [InlineData("Holding", 20)]
    [InlineData("控股公司", 17)]
    [InlineData("控股🙂公司", 19)]
    [InlineData("é𠮷", 16)]
    public void Columns_count_UTF_16_units(string name, int column)
    {
        using var data = new ValidData().Change(Company, "\"name\": \"Holding\",", $"\"name\": \"{name}\", \"x\": 1,");

        data.Findings().Should().ContainSingle().Which.Column.Should().Be(column + 3, "a space and a quote stand between the comma and the x");
    }

    [Fact]
    public void The_message_of_the_exception_is_the_finding_when_there_is_one()
    {
        using var data = new ValidData().Change(Company, "\"kind\": \"company\"", "\"kind\": \"Company\"");
        var exception = FluentActions.Invoking(data.Load).Should().Throw<InvalidLandscapeDataException>().Which;

        exception.Message.Should().Be($"The data has 1 finding:\n{exception.Findings[0]}");
    }

    [Theory]
    [InlineData(20, "")]
    [InlineData(21, "\n… and 1 more in Findings")]
    [InlineData(25, "\n… and 5 more in Findings")]
    public void It_lists_the_first_20_and_says_how_many_more_there_are(int count, string rest)
    {
        var unknown = string.Concat(Enumerable.Range(0, count).Select(number => $"  \"x-{number}\": 1,\n"));
        using var data = new ValidData().Change(Company, "  \"name\"", $"{unknown}  \"name\"");
        var exception = FluentActions.Invoking(data.Load).Should().Throw<InvalidLandscapeDataException>().Which;

        exception.Findings.Should().HaveCount(count);
        exception.Message.Should().Be($"The data has {count} findings:\n{string.Join("\n", exception.Findings.Take(20))}{rest}");
    }
}
