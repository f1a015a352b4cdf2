using F = AiLandscape.CriterionFields;

namespace AiLandscape;

/// <summary>
/// A test of a chip: all of several, any of several, one metric against limits, named chips, or the market. Exactly one of <see cref="AllOf"/>,
/// <see cref="AnyOf"/>, <see cref="Metric"/>, <see cref="Chips"/> and <see cref="MarketedForDataCenter"/> is set.
/// </summary>
public sealed class Criterion
{
    internal Criterion(Node node)
    {
        AllOf = node.List(F.AllOf, static node => new Criterion(node));
        AnyOf = node.List(F.AnyOf, static node => new Criterion(node));
        Metric = (ChipMetric?)node.Word(F.Metric);
        AtLeast = node.Number(F.AtLeast);
        Above = node.Number(F.Above);
        AtMost = node.Number(F.AtMost);
        Below = node.Number(F.Below);
        Chips = node.References<Chip>(F.Chips);
        MarketedForDataCenter = node.Truth(F.MarketedForDataCenter);
    }

    /// <summary>Tests that all hold; empty when this is no conjunction.</summary>
    public IReadOnlyList<Criterion> AllOf { get; }

    /// <summary>Tests of which at least one holds; empty when this is no alternative.</summary>
    public IReadOnlyList<Criterion> AnyOf { get; }

    /// <summary>The figure that is compared, in the EAR's definition; null when this compares none.</summary>
    public ChipMetric? Metric { get; }

    /// <summary>Lower limit, included, in the metric's unit; null when there is none.</summary>
    public double? AtLeast { get; }

    /// <summary>Lower limit, not included, in the metric's unit; null when there is none.</summary>
    public double? Above { get; }

    /// <summary>Upper limit, included, in the metric's unit; null when there is none.</summary>
    public double? AtMost { get; }

    /// <summary>Upper limit, not included, in the metric's unit; null when there is none.</summary>
    public double? Below { get; }

    /// <summary>The chips that are named; empty when this names none.</summary>
    public IReadOnlyList<Chip> Chips { get; }

    /// <summary>Whether the chip must be, or must not be, marketed for data centres; null when this does not ask.</summary>
    public bool? MarketedForDataCenter { get; }
}
