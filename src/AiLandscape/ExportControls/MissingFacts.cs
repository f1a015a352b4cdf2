namespace AiLandscape;

/// <summary>Which specifications a test lacks, with the best estimate where a record has one.</summary>
internal static class MissingFacts
{
    public static IEnumerable<string> Of(Criterion criterion, ChipFacts chip) => criterion switch
    {
        { MarketedForDataCenter: not null } => ["market: whether it is designed or marketed for data centres"],
        { Metric: ChipMetric.TotalProcessingPerformance } => Throughput(chip),
        { Metric: ChipMetric.PerformanceDensity } => [.. Throughput(chip), .. DieArea(chip), .. Transistors(chip)],
        { Metric: ChipMetric.InterconnectBandwidth } => Links(chip),
        { Metric: ChipMetric.DramBandwidth } => Memory(chip),
        { Metric: ChipMetric.DramPlusInterconnectBandwidth } => [.. Memory(chip), .. Links(chip)],
        { Metric: ChipMetric.TransistorCount } => ["transistor count"],
        { Chips.Count: > 0 } => [$"whether it is the chip of that name that a rule names: {string.Join(", ", criterion.Chips.Select(named => named.Name))}"],
        _ => [],
    };

    private static IEnumerable<string> Throughput(ChipFacts chip)
    {
        if (chip.Rates.Count == 0)
        {
            yield return "dense throughput, in every number format that it supports";
        }

        foreach (var (format, rate) in chip.Rates)
        {
            if (rate.Value is null)
            {
                yield return $"dense throughput in {Words.Of(format)}{Estimate(chip.Chip?.Throughput.FirstOrDefault(throughput => throughput.Format == format)?.Rate)}";
            }
            else if (format == NumberFormat.Tf32)
            {
                yield return "bit length of tf32: the rule does not say whether its 19 or its 32 bits count";
            }
        }
    }

    private static IEnumerable<string> DieArea(ChipFacts chip) =>
        chip.DieArea.Value is null ? [$"area of the logic dies with non-planar transistors, in mm²{Estimate(chip.Chip?.DieArea)}"] : [];

    private static IEnumerable<string> Transistors(ChipFacts chip) =>
        chip.TransistorKind is null ? [$"whether its transistors are planar{Estimate(chip.Chip?.TransistorKind)}"] : [];

    private static IEnumerable<string> Memory(ChipFacts chip) =>
        chip.MemoryBandwidth.Value is null ? [$"bandwidth to its DRAM{Estimate(chip.Chip?.MemoryBandwidth)}"] : [];

    private static IEnumerable<string> Links(ChipFacts chip)
    {
        if (chip.InterconnectBandwidth.Value is null)
        {
            yield return $"bandwidth of its links to other chips, both directions{Estimate(chip.Chip?.InterconnectBandwidth)}";
        }

        if (chip.HostBandwidth.Value is null)
        {
            yield return $"bandwidth of its link to the host, both directions{Estimate(chip.Chip?.HostBandwidth)}";
        }
    }

    private static string Estimate<T>(Sourced<T>? value)
        where T : struct
        => value is { State: SourcedState.Estimated } ? $" (only {value})" : "";
}
