namespace AiLandscape.Tests.Loading.Rules;

/// <summary>Files that are no records, and files with more wrong than anybody reads.</summary>
public sealed class FileRuleTests
{
    private const string Event = "events/2023/launch.json";

    [Fact]
    [Rule("AIL031")]
    public void An_empty_file()
    {
        using var data = new ValidData().Put(Event, "");

        data.Breaks("AIL031", Event, 1, 1, "the file is empty");
    }

    [Theory]
    [Rule("AIL032")]
    [InlineData("events/2023/launch.jsn", "'launch.jsn' is no record", "records are .json files")]
    [InlineData("events/2023/launch.JSON", "'launch.JSON' is no record", "notes .md or .txt")]
    [InlineData("events/2023/launch", "'launch' is no record", "records are .json files")]
    [InlineData("event/2023/start.json", "no kind of record stands here", "models, products, organizations, chips, policies, chip-restrictions, events, claims, sources")]
    [InlineData("Events/2023/start.json", "no kind of record stands here", "events")]
    [InlineData("start.json", "no kind of record stands here", "events")]
    public void A_file_that_is_no_part_of_a_dataset(string path, params string[] says)
    {
        using var data = new ValidData().Put(path, "{}\n");

        data.Breaks("AIL032", path, 1, 1, says);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("events/2023/why.txt")]
    public void Notes_may_stand_beside_records(string path)
    {
        using var data = new ValidData().Put(path, "{");

        data.Load().Events.Should().ContainSingle();
    }

    [Fact]
    [Rule("AIL034")]
    public void The_first_200_findings_of_a_file_are_listed_and_the_others_counted()
    {
        var unknown = string.Concat(Enumerable.Range(0, 203).Select(number => $"  \"x-{number}\": 1,\n"));
        using var data = new ValidData().Change(Event, "{\n  \"id\"", $"{{\n{unknown}  \"id\"");

        var findings = data.Findings();

        findings.Take(200).Should().OnlyContain(finding => finding.Code == "AIL002");
        findings.Skip(200).Should().ContainSingle().Which.ToString().Should().Be($"{data.Folder}/{Event}(201,4): error AIL034: 3 more findings in this file are not listed; mend those above and run again");
    }
}
