namespace AiLandscape.Tests.Loading;

/// <summary>Runs the data compiler that was built together with these tests.</summary>
internal static class Compiler
{
    /// <summary>Beside the tests, whatever the artifacts folder is called; otherwise where the repository's own build puts it.</summary>
    private static readonly string Program =
        new[] { Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../AiLandscape.DataCompiler", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\')), "AiLandscape.DataCompiler.dll")) }
            .Where(File.Exists)
            .FirstOrDefault(Repository.DataCompiler);

    public static (int ExitCode, string Output) Run(params string[] arguments) => RunProgram.Dotnet(Path.GetTempPath(), ["exec", Program, .. arguments]);
}
