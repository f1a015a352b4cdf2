using System.Text.RegularExpressions;

namespace AiLandscape.Tests.Samples;

/// <summary>One class, so that no two samples are built at once.</summary>
public sealed partial class SampleTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_runs_and_prints_what_was_approved(string sample)
    {
        var (exitCode, output) = RunProgram.Dotnet(Repository.PathOf(""), "run", $"samples/{sample}.cs");

        exitCode.Should().Be(0, output);
        Approved.Verify($"{sample}.txt", output);
    }

    [Fact]
    public void The_readme_quotes_the_first_sample_and_what_it_really_prints()
    {
        var blocks = CodeBlock().Matches(Repository.Read("README.md")).Select(match => (Language: match.Groups[1].Value, Text: match.Groups[2].Value)).ToList();
        var code = blocks.First(block => block.Language == "csharp").Text;
        var output = blocks.First(block => block.Language == "text").Text;

        Repository.Read("samples/01-first-queries.cs").Should().Contain(code);
        Repository.Read("tests/AiLandscape.Tests/Approved/01-first-queries.txt").Should().StartWith(output);
    }

    [Fact]
    public void The_article_is_laid_out_in_a_hundred_columns_of_which_an_East_Asian_character_takes_two() =>
        Repository.Read("tests/AiLandscape.Tests/Approved/02-why-chatgpt-is-not-chinese.txt").Split('\n')
            .Where(line => line.Sum(c => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1) > 100)
            .Should().BeEmpty();

    [GeneratedRegex("^```(\\w+)\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
