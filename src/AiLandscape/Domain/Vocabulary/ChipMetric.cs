namespace AiLandscape;

/// <summary>A figure of a chip that a clause compares with a threshold, defined and measured as the Export Administration Regulations (EAR) do.</summary>
public enum ChipMetric : byte
{
    /// <summary>
    /// TPP: operations in tera per second on dense operands, times the bit length of the inputs, the largest over all formats (ECCN 3A090, technical
    /// notes; 88 FR 73458). No unit.
    /// </summary>
    TotalProcessingPerformance,

    /// <summary>
    /// TPP divided by the applicable die area in mm², which counts only logic dies with non-planar transistors (ECCN 3A090, technical notes; 88 FR
    /// 73458).
    /// </summary>
    PerformanceDensity,

    /// <summary>
    /// Aggregate bidirectional transfer rate over all inputs and outputs other than to volatile memories, in GB/s (ECCN 3A090 of October 2022; 87 FR
    /// 62186).
    /// </summary>
    InterconnectBandwidth,

    /// <summary>Total transfer rate to the chip's DRAM, in GB/s (licence letters of April 2025; 91 FR 1684).</summary>
    DramBandwidth,

    /// <summary>The sum of the DRAM and the interconnect bandwidth, in GB/s (licence letters of April 2025).</summary>
    DramPlusInterconnectBandwidth,

    /// <summary>Bandwidth of a memory stack or package divided by its area, in GB/s per mm² (ECCN 3A090.c; 89 FR 96790).</summary>
    MemoryBandwidthDensity,

    /// <summary>Transistors over all logic dies in the package, in pieces (foundry due diligence rule, 90 FR 5298).</summary>
    TransistorCount,
}
