using System.Text.RegularExpressions;

namespace AiLandscape.Tests;

/// <summary>The files of the library: no arrow leads back, and none is long.</summary>
public sealed partial class LayoutTests
{
    private const string Source = "src/AiLandscape";

    /// <summary>
    /// The data compiler is made of these three folders alone, so they cannot know the types of Domain, Queries or the root; what they may not know of each
    /// other stands in the test below.
    /// </summary>
    [Fact]
    public void Schema_compilation_and_image_are_compiled_without_the_domain()
    {
        var project = Repository.Read("src/AiLandscape.DataCompiler/AiLandscape.DataCompiler.csproj");

        Linked().Matches(project).Select(match => match.Groups[1].Value).Should().Equal(
            "../AiLandscape/Schema/**/*.cs", "../AiLandscape/Compilation/**/*.cs", "../AiLandscape/Image/**/*.cs");
        project.Should().NotContain("ProjectReference");
        AssemblyFacts.Of(Repository.DataCompiler).References.Should().NotContain("AiLandscape").And.NotContain("NodaTime");
    }

    [Theory]
    [InlineData("Schema", new[] { "Compilation", "Image", "Opening", "Queries", "." })]
    [InlineData("Image", new[] { "Compilation", "Opening", "Queries", "." })]
    [InlineData("Compilation", new[] { "Opening", "Queries", "." })]
    [InlineData("Domain", new[] { "Queries", "ExportControls", "Analysis", "Writing" })]
    [InlineData("Opening", new[] { "Queries", "ExportControls", "Analysis", "Writing" })]
    [InlineData("Queries", new[] { "ExportControls", "Analysis", "Writing" })]
    [InlineData("ExportControls", new[] { "Analysis", "Writing" })]
    public void No_arrow_leads_back(string folder, string[] later)
    {
        // A field of the folder's own may bear the name of a later type, as the shape of an own source does.
        var own = FilesIn(folder, SearchOption.AllDirectories).SelectMany(file => Field().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);
        var unknown = later.SelectMany(TypesIn).Except(own).ToHashSet(StringComparer.Ordinal);
        var mentions =
            from file in FilesIn(folder, SearchOption.AllDirectories)
            from word in Word().Matches(Code(File.ReadAllText(file))).Select(match => match.Value).Distinct()
            where unknown.Contains(word)
            select $"{Path.GetFileName(file)} mentions {word}";

        unknown.Should().NotBeEmpty();
        mentions.Should().BeEmpty();
    }

    [Fact]
    public void Comments_and_texts_are_no_mentions()
    {
        Code("var a = 1; // Landscape\n/// <see cref=\"Landscape\"/>\nvar b = \"Landscape\"; /* Landscape\n Landscape */ Shelf c;").Should().Contain("Shelf").And.NotContain("Landscape");
        TypesIn(".").Should().Contain(["Landscape", "Catalog"]);
    }

    [Fact]
    public void No_source_file_is_longer_than_250_lines() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Where(file => File.ReadLines(file).Count() > 250)
            .Should().BeEmpty();

    [Fact]
    public void Every_public_type_stands_in_a_file_of_its_name()
    {
        var files = TypesIn("Domain").Concat(TypesIn("Queries")).Concat(TypesIn("ExportControls")).Concat(TypesIn("Analysis")).Concat(TypesIn("Writing")).Concat(TypesIn(".")).ToHashSet(StringComparer.Ordinal);

        PublicTypes.All.Select(type => type.Name.Split('`')[0]).Where(name => !files.Contains(name) && !name.EndsWith("Ids", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> FilesIn(string folder, SearchOption option) =>
        Directory.Exists(Repository.PathOf($"{Source}/{folder}")) ? Directory.EnumerateFiles(Repository.PathOf($"{Source}/{folder}"), "*.cs", option) : [];

    private static IEnumerable<string> TypesIn(string folder) =>
        FilesIn(folder, folder == "." ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file));

    private static string Code(string text) => NoCode().Replace(text, " ");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|""(?:\\.|[^""\\\n])*""", RegexOptions.Singleline)]
    private static partial Regex NoCode();

    [GeneratedRegex(@"static readonly [\w.<>?]+ (\w+) =")]
    private static partial Regex Field();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex("<Compile Include=\"([^\"]+)\"")]
    private static partial Regex Linked();
}
