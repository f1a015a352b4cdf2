using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace AiLandscape.Benchmarks;

/// <summary>Loading a folder of own records against a bare pass over the same files.</summary>
internal static class LoadCommand
{
    private const int Models = 100_000;
    private const int HalfScale = 25_000;
    private const double SpeedLimit = 0.35;

    public static int Run(int rounds)
    {
        Console.WriteLine($"GC: {(GCSettings.IsServerGC ? "server" : "workstation")}, latency mode {GCSettings.LatencyMode}; {Environment.ProcessorCount} cores");
        Speed(SyntheticData.Folder(Models), rounds);
        Linearity(rounds);
        Memory();
        return 0;
    }

    private static void Speed(string folder, int rounds)
    {
        var inMemory = BareRead.BytesOf(folder);
        var bytes = inMemory.Sum(file => (long)file.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inMemory.Count:N0} files, {bytes / 1e6:F0} MB, {bytes / inMemory.Count:N0} bytes each"));
        var contest = new Contest();
        contest.Add("load", () => Time(() => Landscape.Load(folder)));
        contest.Add("bare", () => Time(() => BareRead.TokensOf(folder)));
        contest.Add("bytes", () => Time(() => BareRead.BytesOf(folder)));
        contest.Add("tokens", () => Time(() => inMemory.Sum(file => BareRead.Tokens(file))));
        contest.Run(rounds);

        Report.Head("from folder", "ms", "limit");
        Report.Row("Landscape.Load", Report.Number(contest.Median("load"), 0), "");
        Report.Row("bare pass over the same files", Report.Number(contest.Median("bare"), 0), "");
        Report.Row("speed of Load / speed of the bare pass", Report.Number(contest.Ratio("bare", "load")), Report.AtLeast(contest.Ratio("bare", "load"), SpeedLimit));
        Report.Row("the same, fastest runs", Report.Number(contest.BestRatio("bare", "load")), "");

        // No public call takes bytes; what is left of Load without reading files is an estimate from above, for Load reads and sorts paths besides.
        var rest = contest.Median("load") - contest.Median("bytes");
        Report.Head("bytes in memory (estimated)", "ms", "limit");
        Report.Row("Load less the time to read the bytes", Report.Number(rest, 0), "");
        Report.Row("bare pass over bytes in memory", Report.Number(contest.Median("tokens"), 0), "");
        Report.Row("ratio of speed", Report.Number(contest.Median("tokens") / rest), Report.AtLeast(contest.Median("tokens") / rest, SpeedLimit));
    }

    private static void Linearity(int rounds)
    {
        var (small, large) = (SyntheticData.Folder(HalfScale), SyntheticData.Folder(2 * HalfScale));
        var contest = new Contest();
        contest.Add("small", () => Time(() => Landscape.Load(small)));
        contest.Add("large", () => Time(() => Landscape.Load(large)));
        contest.Run(rounds);
        Report.Head("linear in size", "ms", "ratio");
        Report.Row("25,000 models", Report.Number(contest.Median("small"), 0), "");
        Report.Row("50,000 models", Report.Number(contest.Median("large"), 0), Report.Number(contest.Ratio("large", "small")));
    }

    /// <summary>In fresh processes, since the peak of a process never falls.</summary>
    private static void Memory()
    {
        Report.Head("memory", "ms, first load", "peak resident, MB", "kept, MB", "allocated, MB");
        foreach (var models in new[] { HalfScale, 2 * HalfScale, Models })
        {
            var (code, output) = Tool.Run("dotnet", "exec", typeof(LoadCommand).Assembly.Location, "load-once", SyntheticData.Folder(models));
            Report.Row([models.ToString("N0", CultureInfo.InvariantCulture), .. code == 0 ? output.Trim().Split(' ') : [output]]);
        }
    }

    private static double Time(Func<object> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(result);
        return elapsed;
    }
}
