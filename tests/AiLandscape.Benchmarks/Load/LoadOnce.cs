using System.Diagnostics;

namespace AiLandscape.Benchmarks;

/// <summary>One load in this process: its time and its memory, for the process that started it.</summary>
internal static class LoadOnce
{
    public static int Run(string folder)
    {
        var start = Stopwatch.GetTimestamp();
        var landscape = Landscape.Load(folder);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var allocated = GC.GetTotalAllocatedBytes();
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(landscape);
        Console.WriteLine(string.Join(' ', new[] { elapsed, peak / 1e6, kept / 1e6, allocated / 1e6 }.Select(value => Report.Number(value, 0))));
        return 0;
    }
}
