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

    [GeneratedRegex("^```(\\w+)\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
