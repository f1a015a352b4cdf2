using AiLandscape.Tool;

namespace AiLandscape.Tests.Tool;

/// <summary>Runs the command line in this process, on a fixed day, with what it writes kept apart.</summary>
internal static class ToolRun
{
    /// <summary>Late in the evening of 26 November in Greenwich; where the contributor sits it is the 27th already.</summary>
    private static readonly TimeProvider Clock = new FixedClock(new DateTimeOffset(2026, 11, 26, 23, 30, 0, TimeSpan.Zero), TimeSpan.FromHours(9));

    public static (int ExitCode, string Output, string Error) Here(params string[] arguments) => In(Path.GetTempPath(), arguments);

    public static (int ExitCode, string Output, string Error) In(string folder, params string[] arguments) => Run(folder, isTerminal: false, mayUseColor: false, arguments);

    /// <summary>As a person would see it.</summary>
    public static (int ExitCode, string Output, string Error) OnTerminal(bool mayUseColor, params string[] arguments) => Run(Path.GetTempPath(), isTerminal: true, mayUseColor, arguments);

    private static (int ExitCode, string Output, string Error) Run(string folder, bool isTerminal, bool mayUseColor, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var session = new Session(output, error, Clock, folder) { OutputIsTerminal = isTerminal, ErrorIsTerminal = isTerminal, MayUseColor = mayUseColor };
        return (CommandLine.Run(arguments, session), output.ToString(), error.ToString());
    }

    private sealed class FixedClock(DateTimeOffset now, TimeSpan offset) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("fixed", offset, "fixed", "fixed");

        public override DateTimeOffset GetUtcNow() => now;
    }
}
