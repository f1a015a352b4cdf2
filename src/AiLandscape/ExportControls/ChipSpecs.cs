using System.Collections.Immutable;

namespace AiLandscape;

/// <summary>
/// A chip that the caller describes. What is left null is unknown, and a verdict that depends on it says so. <c>specs with { DieArea = … }</c> asks what would be if.
/// </summary>
public sealed record ChipSpecs
{
    /// <summary>A chip of which nothing is known yet.</summary>
    public ChipSpecs()
    {
    }

    /// <summary>What to call it in explanations.</summary>
    public string Name { get; init; } = "the chip described";

    /// <summary>The peak rate for dense operands per number format, a multiply-add as two operations; empty when unknown. Formats that are not named are taken as not supported.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is 0, or a format is none.</exception>
    public IReadOnlyDictionary<NumberFormat, Throughput> Throughput
    {
        get;
        init => field = Checked(value);
    }

    = ImmutableSortedDictionary<NumberFormat, Throughput>.Empty;

    /// <summary>The area of all logic dies together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is 0.</exception>
    public DieArea? DieArea
    {
        get;
        init => field = value is { SquareMillimeters: <= 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "A chip has some area; leave it null where it is unknown.") : value;
    }

    /// <summary>Whether the logic dies have planar transistors; the density rule counts the area of non-planar ones alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none.</exception>
    public TransistorKind? TransistorKind
    {
        get;
        init => field = value is null or AiLandscape.TransistorKind.Planar or AiLandscape.TransistorKind.NonPlanar ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Transistors are planar or not; leave it null where it is unknown.");
    }

    /// <summary>Transistors over all logic dies.</summary>
    public TransistorCount? TransistorCount { get; init; }

    /// <summary>The peak rate to its DRAM; 0 for a chip without DRAM. Memory on the die does not count.</summary>
    public Bandwidth? MemoryBandwidth { get; init; }

    /// <summary>The aggregate bidirectional rate of its links to other chips; 0 for none.</summary>
    public Bandwidth? InterconnectBandwidth { get; init; }

    /// <summary>The aggregate bidirectional rate of its link to the host.</summary>
    public Bandwidth? HostBandwidth { get; init; }

    /// <summary>Whether it is designed or marketed for use in a data centre, in the sense of ECCN 3A090, note 2.</summary>
    public bool? MarketedForDataCenter { get; init; }

    /// <summary>Who designed it; licence letters bind their addressee alone.</summary>
    public Organization? Designer { get; init; }

    /// <summary>Who makes it.</summary>
    public Organization? Foundry { get; init; }

    /// <summary>Whether both describe the same chip, rates included.</summary>
    public bool Equals(ChipSpecs? other) =>
        other is not null && Key == other.Key && Equals(Designer, other.Designer) && Equals(Foundry, other.Foundry) && Throughput.SequenceEqual(other.Throughput);

    /// <summary>A hash of the name and the plain figures.</summary>
    public override int GetHashCode() => Key.GetHashCode();

    private static ImmutableSortedDictionary<NumberFormat, Throughput> Checked(IReadOnlyDictionary<NumberFormat, Throughput> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        foreach (var (format, rate) in rates)
        {
            _ = ChipMetrics.BitLength(format);
            if (rate.TeraOps <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(rates), rate.TeraOps, $"The rate in {Words.Of(format)} is no rate; leave a format out that the chip does not support or whose rate is unknown.");
            }
        }

        return rates.ToImmutableSortedDictionary();
    }

    private (string, DieArea?, TransistorKind?, TransistorCount?, Bandwidth?, Bandwidth?, Bandwidth?, bool?) Key =>
        (Name, DieArea, TransistorKind, TransistorCount, MemoryBandwidth, InterconnectBandwidth, HostBandwidth, MarketedForDataCenter);
}
