using System.CommandLine;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>Why a value is what it is.</summary>
internal static class ExplainCommand
{
    public static Verb Define(Session session)
    {
        var record = new Argument<string>("record") { Description = "The record, by id or name." };
        var field = new Argument<string>("field") { Description = "A disputable value as the data write it: parameters, released, throughput.fp16." };
        var verb = new Verb("explain", "Prints every statement about a value, and the rule that chose.", "ailandscape explain gpt-4 parameters") { record, field };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result =>
        {
            session.Line(Records.Any(reading.Landscape(result), result.GetValue(record)!).Explain(result.GetValue(field)!).TrimEnd('\n'));
            return ExitCodes.Done;
        });
        return verb;
    }
}
