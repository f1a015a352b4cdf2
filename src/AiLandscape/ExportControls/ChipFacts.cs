namespace AiLandscape;

/// <summary>What a chip brings to a test, from a record or from a description: facts alone, never estimates.</summary>
internal sealed class ChipFacts
{
    public required string Name { get; init; }

    /// <summary>The record; null for a chip that was described.</summary>
    public Chip? Chip { get; init; }

    public required IReadOnlyList<(NumberFormat Format, MetricValue Rate)> Rates { get; init; }

    public required MetricValue DieArea { get; init; }

    public required TransistorKind? TransistorKind { get; init; }

    public required MetricValue TransistorCount { get; init; }

    public required MetricValue MemoryBandwidth { get; init; }

    public required MetricValue InterconnectBandwidth { get; init; }

    public required MetricValue HostBandwidth { get; init; }

    public required bool? MarketedForDataCenter { get; init; }

    public Organization? Designer { get; init; }

    public Organization? Foundry { get; init; }

    public static ChipFacts Of(Chip chip) => new()
    {
        Name = chip.Name,
        Chip = chip,
        Rates = RatesOf(chip),
        DieArea = MetricValue.Of(chip.DieArea.Value?.SquareMillimeters, BoundOf(chip.DieArea)),
        TransistorKind = chip.TransistorKind.Value,
        TransistorCount = MetricValue.Of(chip.TransistorCount.Value?.Value, BoundOf(chip.TransistorCount)),
        MemoryBandwidth = Rate(chip.MemoryBandwidth),
        InterconnectBandwidth = Rate(chip.InterconnectBandwidth),
        HostBandwidth = Rate(chip.HostBandwidth),
        MarketedForDataCenter = chip.MarketedForDataCenter.Value,
        Designer = chip.Designer,
        Foundry = chip.Foundry,
    };

    public static ChipFacts Of(ChipSpecs specs) => new()
    {
        Name = specs.Name,
        Rates = [.. specs.Throughput.Select(rate => (rate.Key, MetricValue.Of(rate.Value.TeraOps)))],
        DieArea = MetricValue.Of(specs.DieArea?.SquareMillimeters, Bound.Exactly),
        TransistorKind = specs.TransistorKind,
        TransistorCount = MetricValue.Of(specs.TransistorCount?.Value, Bound.Exactly),
        MemoryBandwidth = MetricValue.Of(specs.MemoryBandwidth?.GigabytesPerSecond, Bound.Exactly),
        InterconnectBandwidth = MetricValue.Of(specs.InterconnectBandwidth?.GigabytesPerSecond, Bound.Exactly),
        HostBandwidth = MetricValue.Of(specs.HostBandwidth?.GigabytesPerSecond, Bound.Exactly),
        MarketedForDataCenter = specs.MarketedForDataCenter,
        Designer = specs.Designer,
        Foundry = specs.Foundry,
    };

    private static (NumberFormat, MetricValue)[] RatesOf(Chip chip)
    {
        var rates = new (NumberFormat, MetricValue)[chip.Throughput.Count + chip.UnratedFormats.Count];
        for (var i = 0; i < chip.UnratedFormats.Count; i++)
        {
            rates[chip.Throughput.Count + i] = (chip.UnratedFormats[i], MetricValue.Unknown);
        }

        for (var i = 0; i < chip.Throughput.Count; i++)
        {
            var throughput = chip.Throughput[i];
            rates[i] = (throughput.Format, throughput.Rate.State == SourcedState.NotApplicable ? MetricValue.Of(0) : MetricValue.Of(throughput.Rate.Value?.TeraOps, BoundOf(throughput.Rate)));
        }

        return rates;
    }

    /// <summary>A link or a memory that the chip does not have moves nothing.</summary>
    private static MetricValue Rate(Sourced<Bandwidth> bandwidth) =>
        bandwidth.State == SourcedState.NotApplicable ? MetricValue.Of(0) : MetricValue.Of(bandwidth.Value?.GigabytesPerSecond, BoundOf(bandwidth));

    private static Bound BoundOf<T>(Sourced<T> value)
        where T : struct
        => value.Chosen?.Bound ?? Bound.Exactly;
}
