using System.CommandLine;
using AiLandscape.Tool.Checkout;
using AiLandscape.Tool.Output;

namespace AiLandscape.Tool.Commands;

/// <summary>The check of the build, without the build.</summary>
internal static class ValidateCommand
{
    public static Verb Define(Session session)
    {
        var path = RecordsFolder.Argument();
        var overlay = new Option<bool>("--overlay") { Description = "The records may refer to those that come with the tool, as with --data." };
        var verb = new Verb("validate", "Checks every record and lists what is wrong at file, line and column, with the way to mend it.", "ailandscape validate\nailandscape validate my-records --overlay") { path, overlay };
        verb.SetAction(result => Run(session, DataPlace.Of(session, result.GetValue(path)), result.GetValue(overlay)));
        return verb;
    }

    private static int Run(Session session, DataPlace place, bool isOverlay)
    {
        var result = Progress.While(session, "Checking", () => LandscapeCompiler.CompileFolder(place.Folder, session.Shown(place.Folder), place.Outside(isOverlay)));
        var findings = result.Findings.Select(DataFinding.From).Order(DataFinding.ByPlace).ToList();
        if (findings.Count > 0)
        {
            FindingReport.Write(session, findings);
            return ExitCodes.Findings;
        }

        session.Line($"{string.Join(", ", result.Index.Records.GroupBy(record => record.Kind.Folder).Select(kind => $"{kind.Key} {kind.Count()}"))}: no findings");
        return ExitCodes.Done;
    }
}
