using System.Reflection;

namespace AiLandscape.Tests;

/// <summary>Where the files of this repository stand.</summary>
internal static class Repository
{
    private static readonly string Root = Metadata("RepositoryRoot");

    public static string DataFolder => PathOf("src/AiLandscape/Data");

    /// <summary>The data compiler, as the build left it.</summary>
    public static string DataCompiler => PathOf($"artifacts/bin/AiLandscape.DataCompiler/{Metadata("BuildConfiguration")}/AiLandscape.DataCompiler.dll");

    /// <summary>The command line, as the build left it.</summary>
    public static string Tool => PathOf($"artifacts/bin/AiLandscape.Tool/{Metadata("BuildConfiguration")}/AiLandscape.Tool.dll");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
