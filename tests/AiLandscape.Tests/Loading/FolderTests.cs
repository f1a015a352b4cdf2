using System.Diagnostics;

namespace AiLandscape.Tests.Loading;

/// <summary>What a folder may be and hold, and that reading it never leaves it.</summary>
public sealed class FolderTests
{
    private const string Secret = "organizations/us/lab.json";

    [Fact]
    public void No_folder_is_an_argument_that_is_missing()
    {
        FluentActions.Invoking(() => Landscape.Load(null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("folder");
        FluentActions.Invoking(() => Landscape.Embedded.With((string)null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("folder");
    }

    [Theory]
    [InlineData("there-is-none")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    [InlineData("\0")]
    public void A_folder_that_is_not_there_says_so(string folder) => ShouldBeOneFinding(folder, folder.Replace("\0", "\\u0000", StringComparison.Ordinal), "there is no such folder");

    [Fact]
    public void A_path_that_is_too_long_for_a_folder_says_so()
    {
        var folder = "/" + new string('x', 100_000);

        ShouldBeOneFinding(folder, folder, "there is no such folder");
    }

    [Fact]
    public void A_file_given_for_a_folder_says_so()
    {
        using var data = new TemporaryData().Write("lab.json", Hostile.Record);
        var file = Path.Combine(data.Folder, "lab.json");

        ShouldBeOneFinding(file, file.Replace('\\', '/'), "this is a file", "expected the folder that holds the records");
    }

    [Fact]
    public void An_empty_folder_says_so()
    {
        using var data = new TemporaryData();
        Directory.CreateDirectory(Path.Combine(data.Folder, "models/lab"));

        ShouldBeOneFinding(data.Folder, data.Folder, "the folder holds no records", "models/, products/");
    }

    [Fact]
    public void So_does_a_folder_of_notes_and_hidden_files()
    {
        using var data = new TemporaryData().Write("README.md", "# Notes").Write("models/lab/notes.txt", "m").Write(".git/config.json", "{").Write("models/.m.json", "{");

        ShouldBeOneFinding(data.Folder, data.Folder, "the folder holds no records");
    }

    [Fact]
    public void What_begins_with_a_point_is_not_looked_at()
    {
        using var data = Lab().Write(".lab.json", "{").Write("organizations/us/.lab.json.swp", "{").Write(".idea/models/x.json", "{");

        data.Load().Companies.Should().ContainSingle();
    }

    [Fact]
    public void A_stray_file_does_not_hide_what_else_is_wrong()
    {
        using var data = Lab().Write("organizations/us/lab2.jsn", "{").Write("organizations/us/lab3.json", "{");

        Findings(data).Select(finding => (finding.Code, Path.GetFileName(finding.Path))).Should().Equal(("AIL032", "lab2.jsn"), ("AIL001", "lab3.json"));
    }

    [Fact]
    public void A_link_to_a_file_is_reported_and_not_followed()
    {
        using var outside = Lab();
        using var data = new TemporaryData().Write("organizations/us/readme.md", "");
        Link(() => File.CreateSymbolicLink(Path.Combine(data.Folder, Secret), Path.Combine(outside.Folder, Secret)));

        ShouldBeOneFinding(data.Folder, $"{data.Folder}/{Secret}", "this is a link, and links are not followed");
    }

    [Fact]
    public void A_link_to_a_folder_is_reported_and_not_followed()
    {
        using var outside = Lab();
        using var data = Lab();
        Link(() => Directory.CreateSymbolicLink(Path.Combine(data.Folder, "models"), Path.Combine(outside.Folder, "organizations")));

        ShouldBeOneFinding(data.Folder, $"{data.Folder}/models", "this is a link, and links are not followed");
    }

    [Fact]
    public void Links_that_lead_in_a_circle_or_nowhere_are_reported()
    {
        using var data = Lab();
        Link(() => Directory.CreateSymbolicLink(Path.Combine(data.Folder, "organizations/us/again"), data.Folder));
        Link(() => File.CreateSymbolicLink(Path.Combine(data.Folder, "organizations/us/gone.json"), Path.Combine(data.Folder, "gone.json")));

        Findings(data).Select(finding => (finding.Code, Path.GetFileName(finding.Path))).Should().Equal(("AIL031", "again"), ("AIL031", "gone.json"));
    }

    [Fact]
    public void The_folder_itself_may_be_reached_by_a_link()
    {
        using var data = Lab();
        using var elsewhere = new TemporaryData();
        var link = Path.Combine(elsewhere.Folder, "data");
        Link(() => Directory.CreateSymbolicLink(link, data.Folder));

        Landscape.Load(link).Companies.Should().ContainSingle();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_pipe_is_not_waited_for()
    {
        Assert.SkipUnless(Shell("command -v mkfifo"), "There is no mkfifo here.");
        using var data = Lab();
        Shell($"mkfifo '{data.Folder}/organizations/us/pipe.json'").Should().BeTrue();

        var findings = await Task.Run(() => Findings(data), TestContext.Current.CancellationToken);

        findings.Should().ContainSingle().Which.Should().Match<DataFinding>(finding => finding.Code == "AIL031" && finding.Path.EndsWith("/pipe.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("organizations/us/lab.json")]
    [InlineData("organizations/us")]
    public void What_may_not_be_read_is_reported(string path)
    {
        using var data = Lab();
        var closed = $"'{data.Folder}/{path}'";
        Assert.SkipUnless(Shell($"chmod 000 {closed}"), "Rights are set otherwise here.");
        try
        {
            Assert.SkipWhen(Shell($"cat '{data.Folder}/{Secret}'"), "This user may read everything.");

            Findings(data).Should().ContainSingle().Which.Should().Match<DataFinding>(finding => finding.Code == "AIL031" && finding.Path.EndsWith("/" + path, StringComparison.Ordinal));
        }
        finally
        {
            Shell($"chmod 755 {closed}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void A_file_whose_name_is_not_text_is_reported(int others)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "File names are text here.");
        using var data = Lab();
        foreach (var number in Enumerable.Range(0, others))
        {
            data.Write($"notes/{number}.md", "");
        }

        Shell($"printf '{{}}' > \"{data.Folder}/organizations/us/$(printf '\\377').json\"").Should().BeTrue();

        var findings = Findings(data);
        Shell($"rm -r '{data.Folder}/organizations'").Should().BeTrue("no path that .NET knows names the file");

        findings.Should().OnlyContain(finding => finding.Code == "AIL031" && finding.Path.StartsWith($"{data.Folder}/organizations/us/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("link")]
    public void What_refers_to_a_record_that_cannot_be_read_is_not_at_fault(string how)
    {
        using var data = new ValidData().Write();
        using var elsewhere = new TemporaryData();
        foreach (var path in new[] { "models/lab/model-1.json", "sources/gazette.json", "organizations/us/lab.json" })
        {
            var full = Path.Combine(data.Folder, path);
            File.Move(full, Path.Combine(elsewhere.Folder, Path.GetFileName(path)));
            Link(() => _ = how.Length == 0 ? File.Create(full) : File.CreateSymbolicLink(full, Path.Combine(elsewhere.Folder, Path.GetFileName(path))) as object);
        }

        Findings(data.Folder).Select(finding => finding.Code).Should().Equal("AIL031", "AIL031", "AIL031");
    }

    [Fact]
    public void Nor_is_what_refers_into_a_folder_that_cannot_be_read()
    {
        using var data = new ValidData().Write();
        using var elsewhere = new TemporaryData();
        Directory.Move(Path.Combine(data.Folder, "models"), Path.Combine(elsewhere.Folder, "models"));
        Link(() => Directory.CreateSymbolicLink(Path.Combine(data.Folder, "models"), Path.Combine(elsewhere.Folder, "models")));

        Findings(data.Folder).Should().ContainSingle().Which.Path.Should().Be($"{data.Folder}/models");
    }

    [Fact]
    public void A_name_of_a_file_does_not_break_the_line_nor_turn_it_around()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Such names are not allowed here.");
        using var data = Lab().Write("models/la\nb/x\u202Eson.jsn", "{}").Write("models/la\nb/lab.json", "{");

        Findings(data).Select(finding => finding.ToString()).Should().OnlyContain(text => !text.Any(c => char.IsControl(c) || c == '\u202E')).And.HaveCount(2)
            .And.Contain(text => text.Contains("models/la\\u000Ab/x\\u202Eson.jsn(1,1)", StringComparison.Ordinal));
    }

    private static TemporaryData Lab() => new TemporaryData().Write(Hostile.Path, Hostile.Record);

    private static IReadOnlyList<DataFinding> Findings(TemporaryData data) => Findings(data.Folder);

    private static IReadOnlyList<DataFinding> Findings(string folder) => FluentActions.Invoking(() => Landscape.Load(folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings;

    private static void ShouldBeOneFinding(string folder, string path, params string[] says)
    {
        var finding = FluentActions.Invoking(() => Landscape.Load(folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle().Which;

        (finding.Code, finding.Path, finding.Line, finding.Column).Should().Be(("AIL031", path, 1, 1));
        says.Should().OnlyContain(words => finding.Message.Contains(words, StringComparison.Ordinal), finding.Message);
    }

    private static void Link(Action create)
    {
        try
        {
            create();
        }
        catch (Exception error) when (OperatingSystem.IsWindows() && error is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This user may not make links.");
        }
    }

    private static bool Shell(string command)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }
}
