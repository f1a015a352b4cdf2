using System.Xml.Linq;

namespace AiLandscape.Tests.Package;

/// <summary>What Directory.Build.props says once for the package and for everything that speaks of it.</summary>
internal static class Stamp
{
    public static string Version => Property("Version");

    public static string ReleaseDate => Property("ReleaseDate");

    public static string RepositoryUrl => Property("RepositoryUrl");

    public static string Authors => Property("Authors");

    private static string Property(string name) => XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants(name).Should().ContainSingle().Which.Value;
}
