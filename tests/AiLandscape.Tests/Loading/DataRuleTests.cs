using System.Reflection;
using System.Text.RegularExpressions;

namespace AiLandscape.Tests.Loading;

/// <summary>Every rule is documented, and every documented rule has a bad record that breaks it at a known place.</summary>
public sealed partial class DataRuleTests
{
    public static TheoryData<string> Documented => [.. Heading().Matches(Repository.Read("CONTRIBUTING.md")).Select(match => match.Groups[1].Value)];

    private static HashSet<string> Tested =>
    [
        .. typeof(DataRuleTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .SelectMany(method => method.GetCustomAttributes<RuleAttribute>())
            .Select(rule => rule.Code),
    ];

    [Fact]
    public void The_valid_data_has_no_findings()
    {
        using var data = new ValidData();

        data.Load().Dataset.Counts.Values.Sum().Should().Be(ValidRecords.All.Count + 2, "two sources stand in records");
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public void A_documented_rule_has_a_case_and_says_how_to_mend_it(string code)
    {
        Tested.Should().Contain(code);
        Repository.Read("CONTRIBUTING.md").Should().MatchRegex($"#### {code}\n\n\\*\\*[^*\n]+\\.\\*\\* [A-Z][^\n]+\\.\n");
    }

    [Fact]
    public void A_tested_rule_is_documented() => Documented.Select(row => row.Data).Should().BeEquivalentTo(Tested);

    [Fact]
    public void Codes_are_numbered_without_a_gap_or_a_repeat() =>
        Documented.Select(row => row.Data).Should().Equal(Enumerable.Range(1, Documented.Count).Select(number => $"AIL{number:D3}"));

    [GeneratedRegex("^#### (AIL[0-9]{3})\\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
