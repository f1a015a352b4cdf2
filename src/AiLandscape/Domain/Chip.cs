using F = AiLandscape.ChipFields;

namespace AiLandscape;

/// <summary>An accelerator with its specifications. What export rules compute from them is derived by the library, never written by hand.</summary>
public sealed class Chip : NamedEntity
{
    internal Chip(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Chip> Id => Id<Chip>.Trusted(Key);

    /// <summary>Who designed it.</summary>
    public Organization Designer => field ??= Node.RequiredReference<Organization>(F.Designer);

    /// <summary>Who made it; null when nobody has looked.</summary>
    public Organization? Foundry => Node.Reference<Organization>(F.Foundry);

    /// <summary>The part that it is a market version of; null when it is none.</summary>
    public Chip? VariantOf => Node.Reference<Chip>(F.VariantOf);

    /// <summary>When it was first made known.</summary>
    public Sourced<PartialDate> Announced => field ??= Node.Happening(F.Announced);

    /// <summary>When it could first be had.</summary>
    public Sourced<PartialDate> Released => field ??= Node.Happening(F.Released);

    /// <summary>The manufacturing process, in the maker's words; null when nobody has looked.</summary>
    public string? Process => Node.Text(F.Process);

    /// <summary>Whether its logic dies have planar transistors. The EAR counts only the area of non-planar ones (ECCN 3A090, note on applicable die area).</summary>
    public Sourced<TransistorKind> TransistorKind => field ??= Node.Sourced(F.TransistorKind, static node => (TransistorKind)node.AsWord());

    /// <summary>Transistors over all logic dies.</summary>
    public Sourced<TransistorCount> TransistorCount => field ??= Node.Sourced(F.TransistorCount, static node => AiLandscape.TransistorCount.FromStored(node.AsNumber()));

    /// <summary>The peak rate for dense operands in each number format that it supports, as far as looked up.</summary>
    public IReadOnlyList<FormatThroughput> Throughput => field ??= Node.List(F.Throughput, static node => new FormatThroughput(node));

    /// <summary>Number formats that it supports and for which no source gives a dense rate. While there are any, its total processing performance has no upper limit.</summary>
    public IReadOnlyList<NumberFormat> UnratedFormats => field ??= Node.List(F.UnratedFormats, static node => (NumberFormat)node.AsWord());

    /// <summary>The area of all logic dies together, in mm².</summary>
    public Sourced<DieArea> DieArea => field ??= Node.Sourced(F.DieArea, static node => AiLandscape.DieArea.FromStored(node.AsNumber()));

    /// <summary>Logic dies in the package.</summary>
    public Sourced<int> DieCount => field ??= Node.Sourced(F.DieCount, static node => (int)node.AsNumber());

    /// <summary>Memory in the package, in units of 10⁹ bytes.</summary>
    public Sourced<MemorySize> Memory => field ??= Node.Sourced(F.Memory, static node => MemorySize.FromStored(node.AsNumber()));

    /// <summary>The kind of memory, in the maker's words; null when nobody has looked.</summary>
    public string? MemoryType => Node.Text(F.MemoryType);

    /// <summary>The peak rate to its DRAM, in units of 10⁹ bytes a second.</summary>
    public Sourced<Bandwidth> MemoryBandwidth => field ??= Node.Sourced(F.MemoryBandwidth, static node => Bandwidth.FromStored(node.AsNumber()));

    /// <summary>The aggregate bidirectional rate of its links to other chips, in units of 10⁹ bytes a second.</summary>
    public Sourced<Bandwidth> InterconnectBandwidth => field ??= Node.Sourced(F.InterconnectBandwidth, static node => Bandwidth.FromStored(node.AsNumber()));

    /// <summary>The aggregate bidirectional rate of its link to the host, in units of 10⁹ bytes a second.</summary>
    public Sourced<Bandwidth> HostBandwidth => field ??= Node.Sourced(F.HostBandwidth, static node => Bandwidth.FromStored(node.AsNumber()));

    /// <summary>Its rated power, in watts.</summary>
    public Sourced<Power> Power => field ??= Node.Sourced(F.Power, static node => AiLandscape.Power.FromStored(node.AsNumber()));

    /// <summary>Whether it is designed or marketed for use in a data centre, in the sense of ECCN 3A090, note 2.</summary>
    public Sourced<bool> MarketedForDataCenter => field ??= Node.Sourced(F.MarketedForDataCenter, static node => node.AsWord() == 1);

    private protected override (string Field, Sourced Value)[] ReadSourcedFields() =>
    [
        ("announced", Announced), ("released", Released), ("transistorKind", TransistorKind), ("transistorCount", TransistorCount),
        .. Throughput.Select(rate => ($"throughput.{Words.Of(rate.Format)}", (Sourced)rate.Rate)),
        ("dieArea", DieArea), ("dieCount", DieCount), ("memory", Memory), ("memoryBandwidth", MemoryBandwidth), ("interconnectBandwidth", InterconnectBandwidth),
        ("hostBandwidth", HostBandwidth), ("power", Power), ("marketedForDataCenter", MarketedForDataCenter),
    ];

    private protected override bool HasBegun(Viewpoint view) => HasBegun(view, F.Announced, F.Released);
}
