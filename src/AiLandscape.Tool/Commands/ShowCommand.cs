using System.CommandLine;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>One record as a page.</summary>
internal static class ShowCommand
{
    private static readonly string[] Formats = ["page", "md", "json"];

    public static Verb Define(Session session)
    {
        var name = new Argument<string>("record") { Description = "An id, a name in any script, or kind/id where several records share one." };
        var format = new Option<string>("--format") { Description = Describe.List(Formats), HelpName = "format", DefaultValueFactory = _ => Formats[0] };
        var verb = new Verb("show", "Shows a record with every statement about it and its sources.", "ailandscape show gpt-4\nailandscape show 文心一言 --as-of 2023-06-30") { name, format };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result => Run(session, reading.Landscape(result), result.GetValue(name)!, Choice.Of("--format", result.GetValue(format)!, Formats)));
        return verb;
    }

    public static int Run(Session session, Landscape landscape, string name, int format = 0)
    {
        var entity = Records.Any(landscape, name);
        switch (format)
        {
            case 1:
                session.Output.Write(entity.ToMarkdown());
                break;
            case 2:
                session.Output.Write(entity.ToJson());
                break;
            case 0 when session.OutputIsTerminal:
                Terminal.Page(session, RecordPage.Of(entity, TerminalStyle.Instance));
                break;
            default:
                session.Output.Write(RecordPage.Of(entity, TextStyle.Instance));
                break;
        }

        return ExitCodes.Done;
    }
}
