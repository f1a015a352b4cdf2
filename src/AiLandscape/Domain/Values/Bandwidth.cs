using System.Globalization;

namespace AiLandscape;

/// <summary>A rate of transfer in GB/s: 10⁹ bytes per second, decimal as in data sheets and in ECCN 3A090. The default is 0.</summary>
public readonly record struct Bandwidth : IComparable<Bandwidth>
{
    private Bandwidth(double gigabytesPerSecond) => GigabytesPerSecond = gigabytesPerSecond;

    /// <summary>10⁹ bytes per second; finite, 0 or more.</summary>
    public double GigabytesPerSecond { get; }

    /// <summary>Takes it from a number of gigabytes per second.</summary>
    /// <param name="gigabytesPerSecond">Finite, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or not a number.</exception>
    public static Bandwidth FromGigabytesPerSecond(double gigabytesPerSecond) => new(Quantity.Checked(gigabytesPerSecond, "A bandwidth in GB/s"));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(Bandwidth left, Bandwidth right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(Bandwidth left, Bandwidth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(Bandwidth left, Bandwidth right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(Bandwidth left, Bandwidth right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(Bandwidth other) => GigabytesPerSecond.CompareTo(other.GigabytesPerSecond);

    /// <summary>The exact number and its unit: <c>2039 GB/s</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{GigabytesPerSecond} GB/s");

    internal static Bandwidth FromStored(double gigabytesPerSecond) => new(gigabytesPerSecond);
}
