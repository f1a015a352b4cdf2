using System.CommandLine;
using System.Globalization;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>Records whose id or name is near what was typed.</summary>
internal static class FindCommand
{
    public static Verb Define(Session session)
    {
        var text = new Argument<string>("text") { Description = "A name or a part of one, in any script." };
        var limit = new Option<string>("--limit") { Description = "How many at most.", HelpName = "number", DefaultValueFactory = _ => "10" };
        var verb = new Verb("find", "Finds records by name, near misses included.", "ailandscape find ernie") { text, limit };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result => Run(session, reading.Landscape(result), result.GetValue(text)!, Limit(result.GetValue(limit)!)));
        return verb;
    }

    private static int Run(Session session, Landscape landscape, string text, int limit)
    {
        var matches = landscape.Search(text, limit);
        if (matches.Count == 0)
        {
            session.Complain($"Nothing is called {Describe.Quote(text)} or nearly so.");
            return ExitCodes.Findings;
        }

        Table.Write(session, ["Score", "Record", "Name", "Found as"], [.. matches.Select(match =>
            (string[])[match.Score.ToString("0.00", CultureInfo.InvariantCulture), Records.Reference(match.Entity), match.Entity.Name, match.Name])]);
        return ExitCodes.Done;
    }

    private static int Limit(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? limit
            : throw new UsageException($"--limit is {Describe.Quote(text)}; expected a number of at least 1.");
}
