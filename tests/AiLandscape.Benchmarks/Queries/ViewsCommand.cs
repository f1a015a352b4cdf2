using System.Diagnostics;
using NodaTime;

namespace AiLandscape.Benchmarks;

/// <summary>What a view costs. The aim: none of the records is copied to create one, and a status or a value costs at most twice what it does without.</summary>
internal static class ViewsCommand
{
    private const double Limit = 2;
    private const double BytesLimit = 100_000;

    private static readonly LocalDate Day = new(2024, 6, 1);

    public static int Run(int rounds)
    {
        var whole = Records.HundredThousand;
        _ = whole.AsOf(Day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var view = whole.AsOf(Day);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Report.Head("creating a view of 100,000 records", "measured", "limit");
        Report.Row("allocated, bytes, of which none is a record", Report.Number(bytes, 0), Report.AtMost(bytes, BytesLimit));

        var (plainModels, seenModels) = Both(whole, view);
        var (plainPolicies, seenPolicies) = (Landscape.Embedded.Policies.ToArray(), Landscape.Embedded.AsOf(Day).Policies.ToArray());
        var contest = new Contest();
        contest.Add("value", () => Time(() => Values(plainModels)));
        contest.Add("value in view", () => Time(() => Values(seenModels)));
        contest.Add("status", () => Time(() => Statuses(plainPolicies)));
        contest.Add("status in view", () => Time(() => Statuses(seenPolicies)));
        contest.Run(rounds * 4);

        Report.Head("lookups, warm", "ratio to the plain one", "of the fastest runs", "limit");
        foreach (var name in new[] { "value", "status" })
        {
            // Per record: the view shows fewer.
            var share = name == "value" ? 1.0 : (double)plainPolicies.Length / seenPolicies.Length;
            var ratio = contest.Ratio($"{name} in view", name) * share;
            Report.Row(name, Report.Number(ratio), Report.Number(contest.BestRatio($"{name} in view", name) * share), Report.AtMost(ratio, Limit));
        }

        return 0;
    }

    /// <summary>The same models in both, touched once, in an order of chance alike.</summary>
    private static (LanguageModel[] Plain, LanguageModel[] Seen) Both(Landscape whole, Landscape view)
    {
        LanguageModel[] seen = [.. view.Models.Take(20_000)];
        LanguageModel[] plain = [.. seen.Select(model => whole.Models[model.Id])];
        new Random(1).Shuffle(seen);
        new Random(1).Shuffle(plain);
        _ = (Values(plain), Values(seen));
        return (plain, seen);
    }

    private static long Values(LanguageModel[] models)
    {
        var known = 0L;
        foreach (var model in models)
        {
            known += model.Parameters.Value is not null ? 1 : 0;
        }

        return known;
    }

    private static long Statuses(Policy[] policies)
    {
        var known = 0L;
        for (var round = 0; round < 200; round++)
        {
            foreach (var policy in policies)
            {
                known += policy.StatusOn(Day) is not null ? 1 : 0;
            }
        }

        return known;
    }

    private static double Time(Func<long> work)
    {
        var start = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
