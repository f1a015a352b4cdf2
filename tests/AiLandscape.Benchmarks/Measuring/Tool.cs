using System.Diagnostics;

namespace AiLandscape.Benchmarks;

/// <summary>Runs other programs.</summary>
internal static class Tool
{
    /// <summary>Wall time from start to exit in milliseconds. The exit code must be 0.</summary>
    public static double Time(string file, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var (code, output) = Run(file, arguments);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return code == 0 ? elapsed : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {code}:\n{output}");
    }

    public static (int Code, string Output) Run(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
