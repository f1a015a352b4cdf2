using AiLandscape.Tool.Checkout;
using AiLandscape.Tool.Output;

namespace AiLandscape.Tool.Commands;

/// <summary>Every record in canonical form, its content untouched.</summary>
internal static class FixCommand
{
    public static Verb Define(Session session)
    {
        var path = RecordsFolder.Argument();
        var verb = new Verb("fix", "Rewrites the form of records (order, spaces, numbers, escapes), never what they say. What has to be mended by hand is left alone and listed.", "ailandscape fix") { path };
        verb.SetAction(result => Run(session, DataPlace.Of(session, result.GetValue(path))));
        return verb;
    }

    private static int Run(Session session, DataPlace place)
    {
        var (rewritten, findings) = Progress.While(session, "Rewriting", () => Rewrite(session, place.Folder));
        foreach (var path in rewritten)
        {
            session.Line($"rewritten  {path}");
        }

        session.Line($"{rewritten.Count} file{(rewritten.Count == 1 ? "" : "s")} rewritten");
        if (findings.Count == 0)
        {
            return ExitCodes.Done;
        }

        session.Line();
        FindingReport.Write(session, [.. findings.Select(DataFinding.From).Order(DataFinding.ByPlace)]);
        return ExitCodes.Findings;
    }

    private static (List<string> Rewritten, List<RawFinding> Findings) Rewrite(Session session, string folder)
    {
        var content = DataFolder.Read(folder, session.Shown(folder));
        var (rewritten, findings) = (new List<string>(), content.Findings.ToList());
        foreach (var file in content.Files)
        {
            var found = new FindingList(file);
            if (LandscapeCompiler.Canonical(file, found) is not { } canonical)
            {
                findings.AddRange(found.Locate());
            }
            else if (!canonical.AsSpan().SequenceEqual(file.Bytes))
            {
                File.WriteAllBytes(Path.Combine(folder, file.RelativePath), canonical);
                rewritten.Add(file.DisplayPath);
            }
        }

        return (rewritten, findings);
    }
}
