using System.Reflection;
using System.Text.RegularExpressions;

namespace AiLandscape.Tests.Package;

/// <summary>Version, day, licence and address are the same wherever they are said.</summary>
public sealed partial class StampTests
{
    private static readonly DatasetInfo Dataset = Landscape.Embedded.Dataset;

    private static readonly string[] Pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CITATION.cff", "src/AiLandscape/Package/README.md", "src/AiLandscape.Tool/Package/README.md"];

    [Fact]
    public void The_assembly_bears_the_version_of_the_package() =>
        PublicTypes.Library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0].Should().Be(Stamp.Version);

    [Fact]
    public void The_citation_names_version_day_licence_and_authors_of_the_dataset()
    {
        Citation("version").Should().Be(Stamp.Version);
        Citation("date-released").Should().Be(Stamp.ReleaseDate);
        Citation("license").Should().Be(Dataset.License);
        Citation("repository-code").Should().Be(Stamp.RepositoryUrl);
        Citation("  - name").Should().Be(Stamp.Authors);
        Citation("title").Should().StartWith($"{Dataset.Name}: ");
        Dataset.Attribution().Should().StartWith($"{Stamp.Authors}, CC BY 4.0");
    }

    [Fact]
    public void The_changelog_has_the_version_with_its_day_and_keeps_data_and_library_apart()
    {
        var changelog = Repository.Read("CHANGELOG.md");

        Heading().Matches(changelog).Select(match => match.Groups[1].Value).First(heading => heading != "Unreleased").Should().Be($"{Stamp.Version} ({Stamp.ReleaseDate})");
        foreach (var part in Heading().Split(changelog).Where(part => part.Contains("\n* ", StringComparison.Ordinal)))
        {
            Subheading().Matches(part).Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(["Data", "Library"]);
        }
    }

    [Theory]
    [InlineData("src/AiLandscape/Package/README.md")]
    [InlineData("src/AiLandscape.Tool/Package/README.md")]
    public void The_readme_of_a_package_has_no_link_that_the_gallery_cannot_follow(string readme)
    {
        var files = $"{Stamp.RepositoryUrl}/blob/main/";
        var links = Link().Matches(Repository.Read(readme)).Select(match => match.Groups[1].Value).ToList();

        links.Should().NotBeEmpty().And.OnlyContain(link => link == Stamp.RepositoryUrl || link.StartsWith(files, StringComparison.Ordinal));
        foreach (var link in links.Where(link => link != Stamp.RepositoryUrl))
        {
            var place = link[files.Length..].Split('#');
            var headings = Heading().Matches(Repository.Read(place[0])).Select(match => match.Groups[1].Value.ToLowerInvariant());
            place.Skip(1).Should().BeSubsetOf(headings);
        }
    }

    [Fact]
    public void Nothing_else_than_the_one_address_is_given_for_the_repository() =>
        GitHub().Matches(string.Concat(Pages.Select(Repository.Read)))
            .Select(match => match.Value).Should().NotBeEmpty().And.OnlyContain(address => address == Stamp.RepositoryUrl);

    private static string Citation(string key) =>
        Repository.Read("CITATION.cff").Split('\n').Where(line => line.StartsWith($"{key}: ", StringComparison.Ordinal)).Should().ContainSingle().Which[$"{key}: ".Length..].Trim('"');

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^### (.+)$", RegexOptions.Multiline)]
    private static partial Regex Subheading();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"https://github\.com/[\w.-]+/[\w-]+")]
    private static partial Regex GitHub();
}
