namespace AiLandscape.Benchmarks;

/// <summary><c>ailandscape show gpt-4</c> against an empty program: published as the empty program is, and installed from its package.</summary>
internal static class ToolStartCommand
{
    private const double Limit = 3;

    public static int Run(int rounds)
    {
        var contest = new Contest();
        var rows = new List<(string Tool, string Empty)>();
        foreach (var kind in PublishKind.All.Where(kind => kind.Name != "NativeAOT"))
        {
            if (Publication.Publish("Empty", kind) is { } empty && Publication.Publish(Path.Combine("src", "AiLandscape.Tool"), "AiLandscape.Tool", kind) is { } tool)
            {
                contest.Add($"empty, {kind.Name}", () => FreshProcess.Time(empty));
                contest.Add($"tool, {kind.Name}", () => FreshProcess.Time(tool, "show", "gpt-4"));
                rows.Add(($"tool, {kind.Name}", $"empty, {kind.Name}"));
            }
        }

        var installed = Install();
        contest.Add("tool, installed from its package", () => FreshProcess.Time(installed, "show", "gpt-4"));
        rows.Add(("tool, installed from its package", "empty, JIT"));

        contest.Run(rounds);
        Report.Head("show gpt-4", "empty, ms", "tool, ms", "ratio", "of the fastest runs", "limit");
        foreach (var (tool, empty) in rows)
        {
            var ratio = contest.Ratio(tool, empty);
            Report.Row(tool, Report.Number(contest.Median(empty), 1), Report.Number(contest.Median(tool), 1), Report.Number(ratio), Report.Number(contest.BestRatio(tool, empty)), Report.AtMost(ratio, Limit));
        }

        return 0;
    }

    /// <summary>Packs the tool, installs it into a folder of its own, and gives the path of its program.</summary>
    private static string Install()
    {
        var (packages, folder) = (Place.Scratch("tool-start", "packages"), Path.Combine(Place.Scratch("tool-start"), "installed"));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        _ = Tool.Time("dotnet", "pack", Path.Combine(Place.Repository, "src", "AiLandscape.Tool"), "-o", packages, $"-p:ArtifactsPath={Place.Scratch("tool-start", "artifacts")}", "--nologo", "-v", "q");
        _ = Tool.Time("dotnet", "tool", "install", "AiLandscape.Tool", "--tool-path", folder, "--source", packages, "--prerelease");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "ailandscape.exe" : "ailandscape");
    }
}
