using System.Reflection;

namespace AiLandscape.Benchmarks;

/// <summary>Where the repository stands, and where measuring may write.</summary>
internal static class Place
{
    public static string Repository { get; } =
        typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>A folder outside the repository, so that measuring never disturbs a build of it.</summary>
    public static string Scratch(params string[] parts)
    {
        var path = Path.Combine([Path.GetTempPath(), "ailandscape-benchmarks", .. parts]);
        Directory.CreateDirectory(path);
        return path;
    }
}
