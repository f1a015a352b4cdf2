namespace AiLandscape.Tests.ExportControls;

/// <summary>Chips that tests describe.</summary>
internal static class Described
{
    /// <summary>A data-centre chip with one rate and, as far as given, an area of non-planar dies.</summary>
    public static ChipSpecs Chip(double teraOps, double? area = null, NumberFormat format = NumberFormat.Fp16, bool? dataCenter = true, double? memory = 0, double? links = 0, double? host = 64) => new()
    {
        Name = "test chip",
        Throughput = new Dictionary<NumberFormat, Throughput> { [format] = Throughput.FromTeraOps(teraOps) },
        DieArea = area is { } known ? DieArea.FromSquareMillimeters(known) : null,
        TransistorKind = TransistorKind.NonPlanar,
        MarketedForDataCenter = dataCenter,
        MemoryBandwidth = Rate(memory),
        InterconnectBandwidth = Rate(links),
        HostBandwidth = Rate(host),
        Designer = Landscape.Embedded.Companies["tsmc"],
    };

    private static Bandwidth? Rate(double? gigabytes) => gigabytes is { } known ? Bandwidth.FromGigabytesPerSecond(known) : null;
}
