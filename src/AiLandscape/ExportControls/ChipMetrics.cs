namespace AiLandscape;

/// <summary>
/// The figures that export rules compare, computed from a chip's specifications by the definitions of ECCN 3A090 (technical notes, 88 FR 73458) and of the
/// rules named at each. Only facts enter, no estimates; nothing is rounded.
/// </summary>
public sealed class ChipMetrics
{
    /// <summary>Sign, eight bits of exponent and ten of fraction take part in a TF32 multiplication, though it is held in 32 bits.</summary>
    private const int Tf32Bits = 19;
    private const int Tf32StoredBits = 32;

    internal ChipMetrics(ChipFacts chip)
    {
        (TotalProcessingPerformance, DecisiveFormat) = Performance(chip.Rates);
        PerformanceDensity = TotalProcessingPerformance.Per(chip.DieArea).WhereItApplies(chip.TransistorKind switch
        {
            TransistorKind.NonPlanar => true,
            TransistorKind.Planar => false,
            _ => null,
        });
        InterconnectBandwidth = chip.InterconnectBandwidth.Plus(chip.HostBandwidth);
        DramBandwidth = chip.MemoryBandwidth;
        TransistorCount = chip.TransistorCount;
    }

    /// <summary>
    /// TPP: the largest product, over the formats, of dense operations in tera per second and the bit length of the inputs. A TF32 rate counts with 19 bits at
    /// least and 32 at most, since the rule does not say which.
    /// </summary>
    public MetricValue TotalProcessingPerformance { get; }

    /// <summary>The format that gave the maximum; null when no rate is known.</summary>
    public NumberFormat? DecisiveFormat { get; }

    /// <summary>TPP per mm² of logic dies with non-planar transistors.</summary>
    public MetricValue PerformanceDensity { get; }

    /// <summary>In GB/s, both directions: links to other chips and to the host, without memory (87 FR 62186).</summary>
    public MetricValue InterconnectBandwidth { get; }

    /// <summary>In GB/s (91 FR 1684).</summary>
    public MetricValue DramBandwidth { get; }

    /// <summary>In pieces, over all logic dies (90 FR 5298).</summary>
    public MetricValue TransistorCount { get; }

    /// <summary>The figure of a metric. A memory's bandwidth density is none of a logic chip: memory in its package is classified with it.</summary>
    public MetricValue this[ChipMetric metric] => metric switch
    {
        ChipMetric.TotalProcessingPerformance => TotalProcessingPerformance,
        ChipMetric.PerformanceDensity => PerformanceDensity,
        ChipMetric.InterconnectBandwidth => InterconnectBandwidth,
        ChipMetric.DramBandwidth => DramBandwidth,
        ChipMetric.DramPlusInterconnectBandwidth => DramBandwidth.Plus(InterconnectBandwidth),
        ChipMetric.TransistorCount => TransistorCount,
        _ => MetricValue.NotApplicable,
    };

    /// <summary>The bits of a format's operands that are multiplied; 19 for TF32.</summary>
    public static int BitLength(NumberFormat format) => format switch
    {
        NumberFormat.Fp64 => 64,
        NumberFormat.Fp32 => 32,
        NumberFormat.Tf32 => Tf32Bits,
        NumberFormat.Bf16 or NumberFormat.Fp16 or NumberFormat.Int16 => 16,
        NumberFormat.Fp8 or NumberFormat.Int8 => 8,
        NumberFormat.Fp6 => 6,
        NumberFormat.Fp4 or NumberFormat.Int4 => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    private static (MetricValue, NumberFormat?) Performance(IReadOnlyList<(NumberFormat Format, MetricValue Rate)> rates)
    {
        if (rates.Count == 0)
        {
            return (MetricValue.Unknown, null);
        }

        var performance = MetricValue.Of(0);
        NumberFormat? decisive = null;
        for (var i = 0; i < rates.Count; i++)
        {
            var (format, rate) = rates[i];
            var most = format == NumberFormat.Tf32 ? Tf32StoredBits : BitLength(format);
            var product = MetricValue.Between(rate.Minimum * BitLength(format), rate.Maximum * most);
            if (product.Minimum > performance.Minimum)
            {
                decisive = format;
            }

            performance = performance.Or(product);
        }

        return (performance, decisive);
    }
}
