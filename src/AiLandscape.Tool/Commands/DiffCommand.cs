using System.CommandLine;
using AiLandscape.Tool.Checkout;
using AiLandscape.Tool.Output;

namespace AiLandscape.Tool.Commands;

/// <summary>What the records say otherwise than at a commit.</summary>
internal static class DiffCommand
{
    public static Verb Define(Session session)
    {
        var reference = new Argument<string>("git-ref") { Description = "A branch, a tag or a commit to compare with." };
        var data = RecordsFolder.Option();
        var overlay = new Option<bool>("--overlay") { Description = "The records may refer to those that come with the tool, as with --data of other commands." };
        var verb = new Verb("diff", "Lists the data changes since a commit, by record and field, as Markdown for a pull request.", "ailandscape diff origin/main") { reference, data, overlay };
        verb.SetAction(result => Run(session, DataPlace.Of(session, result.GetValue(data)), result.GetValue(reference)!, result.GetValue(overlay)));
        return verb;
    }

    private static int Run(Session session, DataPlace place, string reference, bool isOverlay)
    {
        Func<string, Landscape> load = isOverlay ? Landscape.Embedded.With : Landscape.Load;
        using var before = DataAtCommit.Of(place, reference);
        var difference = Progress.While(session, "Comparing", () => load(place.Folder).DiffFrom(Earlier(before, reference, load)));
        session.Output.Write(DiffPage.Of(difference, reference));
        return ExitCodes.Done;
    }

    private static Landscape Earlier(DataAtCommit before, string reference, Func<string, Landscape> load)
    {
        try
        {
            return load(before.Folder);
        }
        catch (InvalidLandscapeDataException error)
        {
            var first = error.Findings[0];
            var file = Path.GetRelativePath(before.Folder, first.Path).Replace('\\', '/');
            throw new UsageException(
                $"The records at {Describe.Quote(reference)} break rules of today, so they cannot be compared; the first of {error.Findings.Count} is {file}: {first.Code}: {first.Message}");
        }
    }
}
