using System.Text.RegularExpressions;
using AiLandscape.Tests.Loading;
using AiLandscape.Tests.Writing;

namespace AiLandscape.Tests.Tool;

/// <summary>Whatever a record or an argument holds, a terminal, a pipe and a spreadsheet show it as text.</summary>
public sealed partial class HostileTextTests
{
    private const string Markup = "[red]x[/] [bold]y [link=https://evil.example.org]z[/] [[w]]";

    public static TheoryData<int> Numbers => Payloads.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_page_shows_it_in_a_pipe_and_on_a_terminal(int number)
    {
        var (text, shown) = Payloads.At(number);
        using var data = Records(text);

        foreach (var (folder, _, _) in FullRecords.Kinds)
        {
            var plain = ToolRun.Here("show", $"{folder}/full", "--data", data.Folder);
            plain.ExitCode.Should().Be(0, plain.Error);
            plain.Output.Should().Contain("\nId: full\n");
            plain.Output.Should().Contain(shown).And.NotContain("\u001B");
        }

        Unwrapped(ToolRun.OnTerminal(mayUseColor: true, "show", "chip-restrictions/full", "--data", data.Folder).Output).Should().Contain(Unwrapped(shown));
    }

    [Fact]
    public void Markup_of_the_terminal_library_is_no_markup_in_data()
    {
        using var data = Records(Markup);

        Unwrapped(ToolRun.OnTerminal(mayUseColor: true, "show", "models/full", "--data", data.Folder).Output).Should().Contain(Unwrapped(Markup));
        Unwrapped(ToolRun.OnTerminal(mayUseColor: true, "find", "target", "--data", data.Folder).Output).Should().Contain("models/target");
        ToolRun.OnTerminal(mayUseColor: true, "list", "models", "--data", data.Folder).ExitCode.Should().Be(0);
        ToolRun.OnTerminal(mayUseColor: true, "stats", "--data", data.Folder).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Csv_holds_nothing_that_a_spreadsheet_would_calculate()
    {
        using var data = new ValidData().Change("organizations/us/holding.json", "A company that owns another.", "=1+1").Write();

        var table = CsvText.Read(ToolRun.Here("list", "companies", "--format", "csv", "--data", data.Folder).Output.TrimStart('\uFEFF'));

        table.Rows.Single(row => row["id"] == "holding")["summary"].Should().Be("'=1+1");
        table.Rows.SelectMany(row => row.Values).Should().NotContain(cell => cell.StartsWith('='));
    }

    [Theory]
    [InlineData("\u001B[31mred\u0007")]
    [InlineData("a\u202Eb")]
    [InlineData("[red]x[/]")]
    [InlineData("line\nbreak")]
    public void Arguments_are_shown_as_text_too(string text)
    {
        foreach (var arguments in new string[][] { ["show", text], [text], ["list", text], ["list", "models", "--" + text], ["show", "gpt-4", "--as-of", text], ["show", "gpt-4", "--data", text], ["explain", "gpt-4", text], ["diff", text] })
        {
            var (exitCode, output, error) = ToolRun.In(Repository.PathOf(""), arguments);

            exitCode.Should().Be(2);
            (output + error).Should().NotContain("\u001B").And.NotContain("\u0007").And.NotContain("\u202E").And.Match(line => line.Count(c => c == '\n') == 1);
        }
    }

    [Fact]
    public void Without_colour_a_terminal_gets_no_escape_code_and_in_colour_only_those_of_the_tool()
    {
        ToolRun.OnTerminal(mayUseColor: false, "show", "gpt-4").Output.Should().NotContain("\u001B");
        ToolRun.OnTerminal(mayUseColor: false, "list", "models").Output.Should().NotContain("\u001B");
        ToolRun.OnTerminal(mayUseColor: true, "show", "gpt-4").Output.Should().Contain("\u001B[1mGPT-4\u001B[0m");
        ToolRun.Here("list", "models").Output.Should().NotContain("\u001B").And.NotContain("│");
    }

    [Fact]
    public void Progress_goes_where_errors_go_and_only_on_a_terminal()
    {
        using var data = Records("A text.");

        ToolRun.OnTerminal(mayUseColor: true, "show", "models/full", "--format", "json", "--data", data.Folder).Should().Match<(int ExitCode, string Output, string Error)>(run =>
            run.Error.Contains("Reading your records", StringComparison.Ordinal) && run.Output.StartsWith('{'));
        ToolRun.Here("show", "models/full", "--format", "json", "--data", data.Folder).Error.Should().BeEmpty();
    }

    /// <summary>The full records are withdrawn; without a replacement they are shown themselves.</summary>
    private static TemporaryData Records(string text)
    {
        var data = new FullRecords(text).Write();
        foreach (var file in FullRecords.Kinds.Select(kind => Path.Combine(data.Folder, FullRecords.PathOf(kind.Folder))))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace(",\n    \"replacement\": \"target\"", "", StringComparison.Ordinal));
        }

        return data;
    }

    /// <summary>Without the escape codes of the tool itself, and without white space, for a terminal breaks lines.</summary>
    private static string Unwrapped(string text) => Space().Replace(Code().Replace(text, ""), "");

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
