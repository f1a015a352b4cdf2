using System.Diagnostics;

namespace AiLandscape.Tests;

/// <summary>Runs a program to its end and gives what it printed.</summary>
internal static class RunProgram
{
    public static (int ExitCode, string Output) Dotnet(string workingFolder, params string[] arguments) => Run("dotnet", workingFolder, arguments);

    public static (int ExitCode, string Output) Run(string program, string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test host's own settings must not reach the program.
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(variable);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
