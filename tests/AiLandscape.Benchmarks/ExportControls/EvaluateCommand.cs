using System.Diagnostics;
using NodaTime;

namespace AiLandscape.Benchmarks;

/// <summary>Every chip against every rule on one day. The aim: at most 2 ms for 120 chips, warm, and no allocation but the verdicts.</summary>
internal static class EvaluateCommand
{
    private const int Chips = 120;
    private const double Limit = 2;

    private static readonly LocalDate Day = new(2025, 6, 1);

    public static int Run(int rounds)
    {
        var ai = Landscape.Embedded;
        Chip[] chips = [.. Enumerable.Range(0, Chips).Select(i => ai.Chips[i % ai.Chips.Count])];
        var verdicts = new ExportVerdict[Chips];
        var contest = new Contest();
        contest.Add("evaluate", Evaluate);
        contest.Run(rounds * 20);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Report.Head($"{Chips} chips, {ai.ChipRestrictions.Count} restrictions, one day", "measured", "limit");
        Report.Row("time, ms", Report.Number(contest.Median("evaluate")), Report.AtMost(contest.Median("evaluate"), Limit));
        Report.Row("allocated for a verdict with its findings, bytes", Report.Number((double)bytes / Chips, 0), "");
        return 0;

        double Evaluate()
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < chips.Length; i++)
            {
                verdicts[i] = ai.ChipRestrictions.Evaluate(chips[i], "CN", Day);
            }

            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
