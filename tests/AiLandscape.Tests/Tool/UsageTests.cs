namespace AiLandscape.Tests.Tool;

/// <summary>What is not understood is said in one line, with the way on and exit code 2.</summary>
public sealed class UsageTests
{
    public static TheoryData<string> Verbs => ["find", "show", "list", "timeline", "check-chip", "explain", "export", "stats", "sample", "new", "validate", "fix", "diff"];

    [Theory]
    [InlineData("'ailandscape' needs one of find, show, list, timeline, check-chip, explain, export, stats, sample, new, validate, fix, diff.")]
    [InlineData("'ailandscape' knows no 'shwo'; did you mean 'show'?", "shwo", "gpt-4")]
    [InlineData("There is no record 'gtp-4'. Did you mean models/gpt-4?", "show", "gtp-4")]
    [InlineData("There is no record 'zzzzzzzzzz'. 'ailandscape find' looks for parts of names.", "show", "zzzzzzzzzz")]
    [InlineData("There is no record '@Program.cs'.", "show", "@Program.cs")]
    [InlineData("Required argument 'record' missing", "show")]
    [InlineData("'show' takes no further argument, and '4' is one; put quotes around text with spaces.", "show", "GPT", "4")]
    [InlineData("'list' knows no option '--formt'; did you mean '--format'?", "list", "models", "--formt", "json")]
    [InlineData("The kind is 'modles'; expected one of models, products", "list", "modles")]
    [InlineData("did you mean 'models'?", "list", "modles")]
    [InlineData("--format is 'xml'; expected one of table, json, csv, md.", "list", "models", "--format", "xml")]
    [InlineData("--verdict is 'fals'; expected one of confirmed, imprecise, disputed, false, opinion, unverified; did you mean 'false'?", "list", "claims", "--verdict", "fals")]
    [InlineData("--verdict does not apply to models. Claims with a verdict: false.", "list", "models", "--verdict", "false")]
    [InlineData("There is no organization 'opnai'. Did you mean organizations/openai", "list", "models", "--by", "opnai")]
    [InlineData("--during is 'last year'; expected a year, a month, a day, or two of them", "list", "models", "--during", "last year")]
    [InlineData("--as-of is '2024'; expected a day such as 2024-06-01.", "show", "gpt-4", "--as-of", "2024")]
    [InlineData("--data is 'nowhere', and there is no such folder.", "show", "gpt-4", "--data", "nowhere")]
    [InlineData("--limit is 'many'; expected a number of at least 1.", "find", "ernie", "--limit", "many")]
    [InlineData("--limit is '0'; expected a number of at least 1.", "find", "ernie", "--limit", "0")]
    [InlineData("There is no chip 'gpt-4'.", "check-chip", "gpt-4", "--to", "CN", "--on", "2024-06-01")]
    [InlineData("--to is 'cn'; expected an ISO 3166-1 alpha-2 code in capitals such as CN; did you mean 'CN'?", "check-chip", "h100", "--to", "cn", "--on", "2024-06-01")]
    [InlineData("'EU' is no single country", "check-chip", "h100", "--to", "EU", "--on", "2024-06-01")]
    [InlineData("Option '--on' is required.", "check-chip", "h100", "--to", "CN")]
    [InlineData("GPT-4 has no disputable value 'paramters'; did you mean 'parameters'?", "explain", "gpt-4", "paramters")]
    [InlineData("GPT-4 has no disputable value 'zzz'. It has announced, ", "explain", "gpt-4", "zzz")]
    public void It_is_one_line_with_the_close_matches(string says, params string[] arguments)
    {
        var (exitCode, output, error) = ToolRun.Here(arguments);

        (exitCode, output).Should().Be((2, ""));
        error.Should().Contain(says).And.EndWith("\n").And.Match(text => text.Count(c => c == '\n') == 1).And.NotContain("System.").And.NotContain("   at ").And.NotContain("?.");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_help_of_every_command_has_an_example_and_the_exit_codes(string verb)
    {
        var (exitCode, output, error) = ToolRun.Here(verb, "--help");

        (exitCode, error).Should().Be((0, ""));
        output.Should().StartWith("Description:\n").And.Contain($"\nExample:\n  ailandscape {verb}").And.Contain("\nExit codes:\n  0  done\n  1  ").And.Contain("\n  2  ");
    }

    [Fact]
    public void The_help_of_all_names_every_command_and_what_new_can_begin()
    {
        ToolRun.Here("--help").Output.Should().ContainAll(Verbs.Select(row => $"\n  {row.Data} ").Where(verb => !verb.Contains("stats", StringComparison.Ordinal)));
        ToolRun.Here("new", "model", "--help").Output.Should().Contain("ailandscape new model gpt-6 --developer openai").And.Contain("--developer <organization>");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void An_example_that_only_reads_does_what_it_says(string verb)
    {
        using var folder = new TemporaryData();
        var help = ToolRun.Here(verb, "--help").Output;
        var examples = help[help.IndexOf("Example:\n", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  ailandscape ", StringComparison.Ordinal)).ToList();
        examples.Should().NotBeEmpty();

        foreach (var example in verb is "new" or "validate" or "fix" or "diff" ? [] : examples)
        {
            ToolRun.In(folder.Folder, example.Trim().Split(' ')[1..]).ExitCode.Should().Be(0, example);
        }
    }

    [Fact]
    public void The_version_is_that_of_the_package() => ToolRun.Here("--version").Output.Should().StartWith(Package.Stamp.Version);
}
