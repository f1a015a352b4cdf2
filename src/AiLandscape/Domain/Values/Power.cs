using System.Globalization;

namespace AiLandscape;

/// <summary>A rated electrical power in W, as the maker states it (thermal design power or maximum board power). The default is 0.</summary>
public readonly record struct Power : IComparable<Power>
{
    private Power(double watts) => Watts = watts;

    /// <summary>Watts; finite, 0 or more.</summary>
    public double Watts { get; }

    /// <summary>Takes it from a number of watts.</summary>
    /// <param name="watts">Finite, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or not a number.</exception>
    public static Power FromWatts(double watts) => new(Quantity.Checked(watts, "A power in W"));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(Power left, Power right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(Power left, Power right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(Power left, Power right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(Power left, Power right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(Power other) => Watts.CompareTo(other.Watts);

    /// <summary>The exact number and its unit: <c>400 W</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Watts} W");

    internal static Power FromStored(double watts) => new(watts);
}
