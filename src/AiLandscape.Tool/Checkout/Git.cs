using System.ComponentModel;
using System.Diagnostics;

namespace AiLandscape.Tool.Checkout;

/// <summary>Asks git about a folder. Nothing asked for here writes into the repository or its work tree.</summary>
internal static class Git
{
    /// <summary>What git printed, without the last line break; null where it ended with an error.</summary>
    public static string? Ask(string folder, params string[] arguments) => Read(folder, arguments, stream => new StreamReader(stream).ReadToEnd().TrimEnd('\n', '\r'));

    /// <summary>What the output of git was read as; null where it ended with an error.</summary>
    public static T? Read<T>(string folder, string[] arguments, Func<Stream, T> read)
        where T : class
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var answer = read(git.StandardOutput.BaseStream);
            git.WaitForExit();
            _ = errors.Result;
            return git.ExitCode == 0 ? answer : null;
        }
        catch (Win32Exception)
        {
            throw new UsageException("git could not be started; install it, or put it on the PATH.");
        }
    }
}
