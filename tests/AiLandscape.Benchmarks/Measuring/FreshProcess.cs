using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AiLandscape.Benchmarks;

/// <summary>
/// Wall time of a process from start to exit. <see cref="Process"/> with its pipes adds about as much as a whole NativeAOT program takes, which would
/// flatter every ratio; so on Unix the process is started by posix_spawn, its output thrown away.
/// </summary>
internal static class FreshProcess
{
    private const int WriteOnly = 1;
    private const int StandardOutput = 1;

    /// <summary>More than any C library needs for its opaque type.</summary>
    private const int FileActionsSize = 256;

    public static double Time(string file, params string[] arguments) =>
        OperatingSystem.IsWindows() ? Tool.Time(file, arguments) : TimeSpawned(file, arguments);

    private static double TimeSpawned(string file, string[] arguments)
    {
        string?[] argv = [file, .. arguments, null];
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}");
        string?[] environment = [.. variables, null];
        var actions = new byte[FileActionsSize];
        Check(posix_spawn_file_actions_init(actions));
        Check(posix_spawn_file_actions_addopen(actions, StandardOutput, "/dev/null", WriteOnly, 0));
        var start = Stopwatch.GetTimestamp();
        Check(posix_spawn(out var process, file, actions, 0, argv, environment));
        var waited = waitpid(process, out var status, 0);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Check(posix_spawn_file_actions_destroy(actions));
        return waited == process && status == 0 ? elapsed : throw new InvalidOperationException($"{file} ended with status {status}.");
    }

    private static void Check(int error)
    {
        if (error != 0)
        {
            throw new Win32Exception(error);
        }
    }

    // The names are those of the C library.
#pragma warning disable IDE1006, CA2101, SYSLIB1054
    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int posix_spawn_file_actions_init(byte[] actions);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int posix_spawn_file_actions_addopen(byte[] actions, int descriptor, string path, int flags, uint mode);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int posix_spawn_file_actions_destroy(byte[] actions);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int posix_spawn(out int process, string path, byte[] actions, nint attributes, string?[] argv, string?[] environment);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int waitpid(int process, out int status, int options);
#pragma warning restore IDE1006, CA2101, SYSLIB1054
}
