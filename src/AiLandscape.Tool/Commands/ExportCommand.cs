using System.CommandLine;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>The whole landscape into a new folder.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["data-package", "json"];

    public static Verb Define(Session session)
    {
        var folder = new Argument<string>("folder") { Description = "The folder; it is made, or is empty." };
        var format = new Option<string>("--format") { Description = "data-package: CSV tables with Frictionless and schema.org descriptions; json: one file a record, as authored.", HelpName = "format", DefaultValueFactory = _ => Formats[0] };
        var verb = new Verb("export", "Writes all records into a new folder.", "ailandscape export tables\nailandscape export records --format json --as-of 2023-03-16") { folder, format };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result =>
        {
            var form = Choice.Of("--format", result.GetValue(format)!, Formats);
            var landscape = reading.Landscape(result);
            var path = session.Full(result.GetValue(folder)!);
            var files = Progress.While(session, "Writing", () =>
            {
                if (form == 0)
                {
                    landscape.WriteDataPackage(path);
                }
                else
                {
                    landscape.WriteJson(path);
                }

                return Directory.GetFiles(path, "*", SearchOption.AllDirectories).Length;
            });
            session.Line($"{files} files in {session.Shown(path)}");
            return ExitCodes.Done;
        });
        return verb;
    }
}
