namespace AiLandscape.Tests.Loading;

/// <summary>Much of something ends in findings, and not in waiting.</summary>
public sealed class HugeDataTests
{
    private const int Watchdog = 60_000;
    private const int Many = 100_000;

    [Fact(Timeout = Watchdog)]
    public Task Unknown_properties_are_counted_beyond_the_first() => Task.Run(() =>
    {
        var unknown = string.Concat(Enumerable.Range(0, Many).Select(number => $"\"property-{number}\": {number},\n"));

        var findings = Hostile.Findings(Hostile.With("  \"name\"", unknown + "  \"name\""));

        findings.Should().HaveCount(201);
        findings[^1].Message.Should().StartWith($"{Many - 200} more findings");
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task One_property_stands_often() => Task.Run(() =>
        Hostile.Findings(Hostile.With("  \"name\"", string.Concat(Enumerable.Repeat("\"name\": \"Lab\",\n", Many)) + "  \"name\"")).Should().Contain(finding => finding.Code == "AIL005"),
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task A_misspelt_one_stands_often() => Task.Run(() =>
        Hostile.Findings(Hostile.With("  \"name\"", string.Concat(Enumerable.Repeat("\"nam\": \"Lab\",\n", Many)) + "  \"name\"")).Should().HaveCount(201),
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task A_text_of_a_megabyte_is_too_long_and_is_not_repeated() => Task.Run(() =>
        Hostile.Findings(Hostile.With("\"Lab\"", $"\"{new string('x', 1 << 20)}\"")).Should().ContainSingle().Which.Message.Should().Contain("1048576 characters").And.Match(message => message.Length < 200),
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task A_language_tag_of_proper_parts_is_none_when_it_is_without_end() => Task.Run(() =>
        Hostile.Findings(Hostile.With("\"zh\"", $"\"zh{string.Concat(Enumerable.Repeat("-variant1", 10_000))}\"")).Should().Contain(finding => finding.Code == "AIL027"),
        TestContext.Current.CancellationToken);

    [Theory(Timeout = Watchdog)]
    [InlineData("\"US\"", "AIL027")]
    [InlineData("\"https://p.example.org\"", "AIL026")]
    [InlineData("\"2015-06~\"", "AIL014")]
    [InlineData("\"derived\"", "AIL007")]
    [InlineData("\"staff\"", "AIL008")]
    [InlineData("\"summary\"", "AIL002")]
    [InlineData("\"zh\"", "AIL027")]
    public Task Nor_is_a_megabyte_in_another_place(string place, string code) => Task.Run(() =>
        Hostile.Findings(Hostile.With(place, $"\"{new string('y', 1 << 20)}\"")).Should().Contain(finding => finding.Code == code).And.OnlyContain(finding => finding.Message.Length < 1000),
        TestContext.Current.CancellationToken);

    [Theory(Timeout = Watchdog)]
    [InlineData("9", "AIL015")]
    [InlineData("0.0", "AIL024")]
    [InlineData("1e9", "AIL015")]
    [InlineData("1e-9", null)]
    public Task A_number_of_ten_thousand_digits_is_a_number(string start, string? code) => Task.Run(() =>
        Hostile.Findings(Hostile.With("1.5E+20", start + new string('9', 10_000))).Should().ContainSingle()
            .Which.Should().Match<DataFinding>(finding => code == null ? finding.Code == "AIL015" || finding.Code == "AIL024" : finding.Code == code && finding.Message.Length < 300),
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task References_to_nothing() => Task.Run(() =>
    {
        var parents = string.Join(",\n", Enumerable.Range(0, Many).Select(number => $"{{\"organization\": \"lab-{number}\", \"basis\": \"official\", \"source\": \"p\"}}"));

        Hostile.Findings(Hostile.With("  \"measurements\"", $"  \"parents\": [{parents}],\n  \"measurements\"")).Should().HaveCount(201).And.Contain(finding => finding.Code == "AIL012");
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task Equal_items() => Task.Run(() =>
        Hostile.Findings(Hostile.With("  \"summary\"", $"  \"aliases\": [{string.Join(",", Enumerable.Repeat("\"The Lab\"", Many))}],\n  \"summary\"")).Should().Contain(finding => finding.Code == "AIL029"),
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task Sources_that_support_nothing() => Task.Run(() =>
    {
        var sources = string.Concat(Enumerable.Range(0, Many).Select(number => $"\"q-{number}\": {{}},\n"));

        Hostile.Findings(Hostile.With("    \"p\": {", sources + "    \"p\": {")).Should().HaveCount(201);
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task Ten_thousand_models_that_each_follow_the_one_before_load_and_a_circle_of_them_is_found() => Task.Run(() =>
    {
        const int count = 10_000;
        using var data = new TemporaryData().Write(Hostile.Path, Hostile.Record);
        for (var number = 1; number < count; number++)
        {
            data.Write($"models/lab/m-{number}.json", Model(number, number - 1));
        }

        data.Write("models/lab/m-0.json", Model(0, -1));
        data.Load().Models.Should().HaveCount(count);

        data.Write("models/lab/m-0.json", Model(0, count - 1));
        FluentActions.Invoking(data.Load).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.Should().Match<DataFinding>(finding => finding.Code == "AIL023" && finding.Message.Length < 300);
    }, TestContext.Current.CancellationToken);

    private static string Model(int number, int predecessor) => $$"""
        {
          "id": "m-{{number}}",
          "name": "M {{number}}",
          "summary": "A model.",
          "developers": [
            "lab"
          ],
          {{(predecessor < 0 ? "" : $"\"predecessor\": \"m-{predecessor}\",\n  ")}}"evidence": [
            "s"
          ],
          "sources": {
            "s": {
              "title": "T",
              "publisher": "P",
              "url": "https://m.example.org/{{number}}",
              "kind": "news",
              "tier": "primary",
              "language": "en",
              "accessed": "2026-11-01"
            }
          }
        }

        """;
}
