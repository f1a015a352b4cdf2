namespace AiLandscape.Tests.Loading;

/// <summary>The program that the build runs.</summary>
public sealed class DataCompilerTests
{
    private const string Company = "organizations/us/holding.json";

    [Fact]
    public void Compile_ends_with_1_and_prints_what_Load_throws()
    {
        using var data = new ValidData().Change(Company, "\"kind\": \"company\"", "\"kind\": \"Company\"").Put("models/lab/model-1.json", "{").Put("stray.jsn", "");
        var findings = data.Findings();
        var (exitCode, output) = Compile(data);

        exitCode.Should().Be(1);
        Lines(output).Should().Equal(findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Compile_writes_nothing_while_there_are_findings()
    {
        using var data = new ValidData().Change(Company, "\"kind\": \"company\"", "\"kind\": \"Company\"").Write();
        using var output = new TemporaryData();

        Compiler.Run("compile", data.Folder, "--image", Path.Combine(output.Folder, "image"), "--members", Path.Combine(output.Folder, "Members.cs")).ExitCode.Should().Be(1);

        Directory.EnumerateFileSystemEntries(output.Folder).Should().BeEmpty();
    }

    [Theory]
    [InlineData("x-")]
    [InlineData("")]
    [InlineData("Model--Two")]
    [InlineData("\\uD83D")]
    public void Ids_that_make_no_member_are_findings_like_others(string formerId)
    {
        using var data = new ValidData().Change("models/lab/model-2.json", "\"id\": \"model-2\"", $"\"id\": \"model-2\",\n  \"formerIds\": [\n    \"{formerId}\"\n  ]");
        var findings = data.Findings();
        var (exitCode, output) = Compile(data);

        exitCode.Should().Be(1);
        Lines(output).Should().Equal(findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Stamp_says_which_data_a_packed_image_holds()
    {
        using var output = new TemporaryData();
        var image = Path.Combine(output.Folder, "image");
        Compiler.Run("compile", Repository.DataFolder, "--image", image, "--members", Path.Combine(output.Folder, "Members.cs")).ExitCode.Should().Be(0);
        var data = Landscape.Load(Repository.DataFolder).Dataset;

        var (exitCode, line) = Compiler.Run("stamp", image);

        (exitCode, line.Trim()).Should().Be((0, $"Data version {data.DataVersion}, schema {data.SchemaVersion}, SHA-256 {data.Hash}"));
    }

    [Theory]
    [InlineData]
    [InlineData("help")]
    [InlineData("stamp")]
    [InlineData("stamp", "one", "two")]
    [InlineData("compile", "data", "--image", "file")]
    [InlineData("compile", "data", "--members", "file", "--image", "file")]
    [InlineData("Stamp", "image")]
    public void What_it_does_not_understand_ends_with_2_and_the_usage(params string[] arguments)
    {
        var (exitCode, output) = Compiler.Run(arguments);

        exitCode.Should().Be(2);
        output.Should().StartWith("usage:").And.ContainAll("compile <data>", "schemas <folder>", "reference <CONTRIBUTING.md>", "stamp <image>");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_finding()
    {
        var (exitCode, output) = Compiler.Run("compile", "there-is-none", "--image", "image", "--members", "Members.cs");

        exitCode.Should().Be(1);
        output.Should().Contain("there-is-none(1,1): error AIL031: there is no such folder");
    }

    [Fact]
    public void The_schemas_for_editors_are_those_that_it_writes()
    {
        using var written = new TemporaryData();
        Compiler.Run("schemas", written.Folder).ExitCode.Should().Be(0);
        var names = Directory.EnumerateFiles(written.Folder).Select(path => Path.GetFileName(path)).ToList();

        Directory.EnumerateFiles(Repository.PathOf("src/AiLandscape/Schema/Json")).Select(path => Path.GetFileName(path)).Should().BeEquivalentTo(names);
        foreach (var name in names)
        {
            Repository.Read($"src/AiLandscape/Schema/Json/{name}").Should().Be(File.ReadAllText(Path.Combine(written.Folder, name)), $"{name} follows from the schema; the command is in CONTRIBUTING.md");
        }
    }

    [Fact]
    public void The_reference_in_the_contributing_guide_is_the_one_that_it_writes()
    {
        using var copy = new TemporaryData().Write("CONTRIBUTING.md", Repository.Read("CONTRIBUTING.md"));
        var file = Path.Combine(copy.Folder, "CONTRIBUTING.md");

        Compiler.Run("reference", file).ExitCode.Should().Be(0);

        File.ReadAllText(file).Should().Be(Repository.Read("CONTRIBUTING.md"), "its last sections follow from the rules and the schema; the command is in it");
    }

    private static (int ExitCode, string Output) Compile(ValidData data)
    {
        using var output = new TemporaryData();
        return Compiler.Run("compile", data.Folder, "--image", Path.Combine(output.Folder, "image"), "--members", Path.Combine(output.Folder, "Members.cs"));
    }

    private static IEnumerable<string> Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
