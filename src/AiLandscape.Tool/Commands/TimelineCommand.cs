using System.CommandLine;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>Dated facts in one order.</summary>
internal static class TimelineCommand
{
    public static Verb Define(Session session)
    {
        var what = new Argument<string>("what") { Description = "A record, a country such as CN, or a period such as 2023-03 or 2022-11/2023-03." };
        var verb = new Verb("timeline", "Lists every dated fact about a record, a country or a period.", "ailandscape timeline baidu\nailandscape timeline 2022-11/2023-03") { what };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result => Run(session, reading.Landscape(result), result.GetValue(what)!));
        return verb;
    }

    private static int Run(Session session, Landscape landscape, string what)
    {
        var entries =
            PartialDate.TryParse(what, out var period) ? landscape.Timeline((Period)period)
            : CountryCode.TryParse(what, out var country) ? landscape.Timeline(country)
            : landscape.Timeline(Records.Any(landscape, what));
        if (entries.Count == 0)
        {
            session.Complain($"Nothing dated is known of {Describe.Quote(what)}.");
            return ExitCodes.Findings;
        }

        Table.Write(session, ["Date", "Record", "What"], [.. entries.Select(entry => (string[])[entry.Date.ToString(), entry.Entity.Name, entry.What])]);
        return ExitCodes.Done;
    }
}
