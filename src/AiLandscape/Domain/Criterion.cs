using F = AiLandscape.CriterionFields;

namespace AiLandscape;

/// <summary>
/// A test of a chip: all of several, any of several, one metric against limits, named chips, or the market. Exactly one of <see cref="AllOf"/>,
/// <see cref="AnyOf"/>, <see cref="Metric"/>, <see cref="Chips"/> and <see cref="MarketedForDataCenter"/> is set.
/// </summary>
public sealed class Criterion
{
    private readonly Node _node;

    internal Criterion(Node node) => _node = node;

    /// <summary>Tests that all hold; empty when this is no conjunction.</summary>
    public IReadOnlyList<Criterion> AllOf => field ??= _node.List(F.AllOf, static node => new Criterion(node));

    /// <summary>Tests of which at least one holds; empty when this is no alternative.</summary>
    public IReadOnlyList<Criterion> AnyOf => field ??= _node.List(F.AnyOf, static node => new Criterion(node));

    /// <summary>The figure that is compared, in the EAR's definition; null when this compares none.</summary>
    public ChipMetric? Metric => (ChipMetric?)_node.Word(F.Metric);

    /// <summary>Lower limit, included, in the metric's unit; null when there is none.</summary>
    public double? AtLeast => _node.Number(F.AtLeast);

    /// <summary>Lower limit, not included, in the metric's unit; null when there is none.</summary>
    public double? Above => _node.Number(F.Above);

    /// <summary>Upper limit, included, in the metric's unit; null when there is none.</summary>
    public double? AtMost => _node.Number(F.AtMost);

    /// <summary>Upper limit, not included, in the metric's unit; null when there is none.</summary>
    public double? Below => _node.Number(F.Below);

    /// <summary>The chips that are named; empty when this names none.</summary>
    public IReadOnlyList<Chip> Chips => field ??= _node.References<Chip>(F.Chips);

    /// <summary>Whether the chip must be, or must not be, marketed for data centres; null when this does not ask.</summary>
    public bool? MarketedForDataCenter => _node.Truth(F.MarketedForDataCenter);
}
