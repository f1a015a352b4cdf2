using System.CommandLine;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>The options of every command that reads: which data, and seen from which day.</summary>
internal sealed class ReadingOptions
{
    private readonly Session _session;
    private readonly Option<string?> _data = new("--data") { Description = "A folder of records of your own, laid over those that come with the tool.", HelpName = "folder" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The world at the end of a day, with what is known today.", HelpName = "day" };
    private readonly Option<string?> _knownOn = new("--known-on") { Description = "Only what sources said by the end of a day.", HelpName = "day" };

    private ReadingOptions(Session session) => _session = session;

    public static ReadingOptions AddTo(Command command, Session session)
    {
        var options = new ReadingOptions(session);
        command.Options.Add(options._data);
        command.Options.Add(options._asOf);
        command.Options.Add(options._knownOn);
        return options;
    }

    public Landscape Landscape(ParseResult result)
    {
        var folder = result.GetValue(_data);
        if (folder is not null && !Directory.Exists(_session.Full(folder)))
        {
            throw new UsageException($"--data is {Describe.Quote(folder)}, and there is no such folder.");
        }

        var landscape = folder is not null
            ? Output.Progress.While(_session, "Reading your records", () => AiLandscape.Landscape.Embedded.With(_session.Full(folder)))
            : AiLandscape.Landscape.Embedded;
        landscape = result.GetValue(_asOf) is { } asOf ? landscape.AsOf(Days.Of("--as-of", asOf)) : landscape;
        return result.GetValue(_knownOn) is { } knownOn ? landscape.KnownOn(Days.Of("--known-on", knownOn)) : landscape;
    }
}
