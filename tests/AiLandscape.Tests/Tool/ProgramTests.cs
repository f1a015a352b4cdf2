namespace AiLandscape.Tests.Tool;

/// <summary>The program as a process, its output in a pipe.</summary>
public sealed class ProgramTests
{
    /// <summary>Beside the tests, whatever the artifacts folder is called; otherwise where the repository's own build puts it.</summary>
    private static readonly string Program =
        new[] { Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../AiLandscape.Tool", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\')), "AiLandscape.Tool.dll")) }
            .Where(File.Exists)
            .FirstOrDefault(Repository.Tool);

    [Fact]
    public void A_pipe_gets_what_the_tests_of_this_process_see()
    {
        foreach (var arguments in new string[][] { ["show", "文心一言"], ["list", "models", "--format", "json"], ["show", "gtp-4"], ["find", "zzzzzzzz"], ["list", "--help"] })
        {
            var (exitCode, output) = RunProgram.Dotnet(Path.GetTempPath(), ["exec", Program, .. arguments]);
            var here = ToolRun.Here(arguments);

            (exitCode, output).Should().Be((here.ExitCode, here.Output + here.Error));
        }
    }

    [Fact]
    public void In_this_repository_validation_finds_the_data_from_any_folder_of_it() =>
        RunProgram.Dotnet(Repository.PathOf("tests/AiLandscape.Tests"), "exec", Program, "validate").Should().Match<(int ExitCode, string Output)>(run => run.ExitCode == 0 && run.Output.EndsWith(": no findings\n", StringComparison.Ordinal));
}
