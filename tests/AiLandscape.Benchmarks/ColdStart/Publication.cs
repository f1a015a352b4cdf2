using System.Runtime.InteropServices;

namespace AiLandscape.Benchmarks;

/// <summary>Publishes the probe programs.</summary>
internal static class Publication
{
    /// <summary>The path of a program that stands beside this file; null, and the reason printed, when this machine cannot publish so.</summary>
    public static string? Publish(string program, PublishKind kind) => Publish(Path.Combine("tests", "AiLandscape.Benchmarks", "ColdStart", program), program, kind);

    /// <summary>As <see cref="Publish(string, PublishKind)"/>, for a program of another folder of the repository.</summary>
    public static string? Publish(string folder, string program, PublishKind kind)
    {
        var project = Path.Combine(Place.Repository, folder, program + ".csproj");
        var output = Path.Combine(Place.Scratch("cold-start", kind.Name), program);
        string[] options =
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "--nologo", "-v", "q",
            // Each kind builds apart: the same intermediate folder would mix their restores.
            $"-p:ArtifactsPath={Place.Scratch("cold-start", kind.Name, "artifacts")}",
            .. kind.Options,
        ];
        var (code, text) = Tool.Run("dotnet", options);
        if (code == 0)
        {
            return Path.Combine(output, OperatingSystem.IsWindows() ? program + ".exe" : program);
        }

        Console.WriteLine($"{program} could not be published as {kind.Name}; that row is left out:\n{text}");
        return null;
    }
}
