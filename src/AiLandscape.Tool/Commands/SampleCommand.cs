using System.CommandLine;
using System.Globalization;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>Values drawn by chance, for a second reader: each with the source to hold it against.</summary>
internal static class SampleCommand
{
    public static Verb Define(Session session)
    {
        var count = new Option<string>("--count") { Description = "How many.", HelpName = "number", DefaultValueFactory = _ => "150" };
        var seed = new Option<string>("--seed") { Description = "Where chance begins; the same number draws the same values from the same data.", HelpName = "number", DefaultValueFactory = _ => "1" };
        var verb = new Verb("sample", "Draws values at random, each with its source, to be read again there.", "ailandscape sample --count 20 --seed 7") { count, seed };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result => Run(session, reading.Landscape(result), Number("--count", result.GetValue(count)!), Number("--seed", result.GetValue(seed)!)));
        return verb;
    }

    private static int Run(Session session, Landscape landscape, int count, int seed)
    {
        SourcedValue[] values = [.. landscape.Records().Where(record => record is not (Claim or Source)).SelectMany(SourcedValue.Of)];
        new Random(seed).Shuffle(values);
        SourcedValue[] drawn = [.. values.Take(count)];
        session.Line(string.Create(CultureInfo.InvariantCulture, $"{drawn.Length} of {values.Length} values, seed {seed}"));
        session.Line();
        Table.Write(session, ["Record", "Field", "Value", "Source", "Address"], [.. drawn.Select(value =>
            (string[])[Records.Reference(value.Entity), value.Field, value.Text, value.Source.Name, value.Source.Url])]);
        return ExitCodes.Done;
    }

    private static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new UsageException($"{option} is {Describe.Quote(text)}; expected a number of at least 1.");
}
