using System.Globalization;

namespace AiLandscape;

/// <summary>
/// A figure of a chip as exactly as its specifications give it: one number, a range, or none because the metric does not apply to the chip. Never rounded.
/// </summary>
public readonly record struct MetricValue
{
    private MetricValue(double minimum, double maximum, bool? applies) => (Minimum, Maximum, Applies) = (minimum, maximum, applies);

    /// <summary>The least that it can be, included; in the metric's unit.</summary>
    public double Minimum { get; }

    /// <summary>The most that it can be, included; positive infinity when nothing limits it.</summary>
    public double Maximum { get; }

    /// <summary>Whether the metric applies: performance density does not to a chip of planar transistors. Null when that is not known.</summary>
    public bool? Applies { get; }

    /// <summary>The number; null when it is not known exactly or does not apply.</summary>
    public double? Value => Applies == true && Minimum == Maximum ? Minimum : null;

    /// <summary>Nothing is known of it.</summary>
    internal static MetricValue Unknown { get; } = new(0, double.PositiveInfinity, true);

    internal static MetricValue NotApplicable { get; } = new(0, 0, false);

    /// <summary>The number, a range such as <c>3610 to 6080</c>, or why there is none. The same text in every culture.</summary>
    public override string ToString() =>
        Applies == false ? "does not apply"
        : Minimum == Maximum ? Text(Minimum)
        : double.IsPositiveInfinity(Maximum) ? Minimum == 0 ? "unknown" : $"at least {Text(Minimum)}"
        : $"{Text(Minimum)} to {Text(Maximum)}";

    internal static MetricValue Of(double number) => new(number, number, true);

    internal static MetricValue Between(double minimum, double maximum) => new(minimum, maximum, true);

    /// <summary>A quantity with the bound that its statement gives; unknown when nobody stands behind a number.</summary>
    internal static MetricValue Of(double? number, Bound bound) => number is not { } known ? Unknown : bound switch
    {
        Bound.AtLeast => new(known, double.PositiveInfinity, true),
        Bound.AtMost => new(0, known, true),
        _ => Of(known),
    };

    internal MetricValue Plus(MetricValue other) => new(Minimum + other.Minimum, Maximum + other.Maximum, true);

    internal MetricValue Per(MetricValue area) => new(
        double.IsPositiveInfinity(area.Maximum) ? 0 : Minimum / area.Maximum,
        area.Minimum == 0 ? double.PositiveInfinity : Maximum / area.Minimum,
        true);

    /// <summary>The higher of the two, whichever that is.</summary>
    internal MetricValue Or(MetricValue other) => new(Math.Max(Minimum, other.Minimum), Math.Max(Maximum, other.Maximum), true);

    internal MetricValue WhereItApplies(bool? applies) => applies == false ? NotApplicable : new(Minimum, Maximum, applies);

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
