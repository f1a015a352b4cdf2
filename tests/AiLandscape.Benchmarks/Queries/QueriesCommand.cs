using System.Diagnostics;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace AiLandscape.Benchmarks;

/// <summary>Times and allocations by BenchmarkDotNet; then the ratios once more side by side, which a busy machine disturbs less.</summary>
internal static class QueriesCommand
{
    private const int Rounds = 101;
    private const double Limit = 1.1;

    public static int Run()
    {
        // In this process: the 100,000 records are loaded once, and no project of BenchmarkDotNet's making is built inside the repository.
        var config = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(100)).WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Place.Scratch("queries"));
        BenchmarkRunner.Run([typeof(LookupBenchmarks), typeof(HelperBenchmarks)], config);
        SideBySide();
        return 0;
    }

    private static void SideBySide()
    {
        var queries = new HelperBenchmarks();
        queries.SetUp();
        (string Name, Func<int> Hand, Func<int> Helper)[] pairs =
        [
            (HelperBenchmarks.Country, queries.CountryByHand, queries.CountryByHelper),
            (HelperBenchmarks.Year, queries.YearByHand, queries.YearByHelper),
            (HelperBenchmarks.Size, queries.SizeByHand, queries.SizeByLinq),
        ];
        var contest = new Contest();
        foreach (var (name, hand, helper) in pairs)
        {
            if (hand() != helper())
            {
                throw new InvalidOperationException($"{name}: loop and helper count differently.");
            }

            contest.Add(name + " by hand", () => Time(hand));
            contest.Add(name, () => Time(helper));
        }

        contest.Run(Rounds);
        Report.Head("at 100,000 models", "by hand, ms", "helper, ms", "ratio", "of the fastest runs", "limit");
        foreach (var (name, _, _) in pairs)
        {
            var ratio = contest.Ratio(name, name + " by hand");
            Report.Row(
                name,
                Report.Number(contest.Median(name + " by hand")),
                Report.Number(contest.Median(name)),
                Report.Number(ratio),
                Report.Number(contest.BestRatio(name, name + " by hand")),
                name == HelperBenchmarks.Size ? "none: LINQ is not ours" : Report.AtMost(ratio, Limit));
        }
    }

    private static double Time(Func<int> query)
    {
        var start = Stopwatch.GetTimestamp();
        _ = query();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
