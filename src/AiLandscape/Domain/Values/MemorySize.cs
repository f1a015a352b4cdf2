using System.Globalization;

namespace AiLandscape;

/// <summary>An amount of memory in GB, decimal (10⁹ bytes) as in accelerators' data sheets. The default is 0.</summary>
public readonly record struct MemorySize : IComparable<MemorySize>
{
    private MemorySize(double gigabytes) => Gigabytes = gigabytes;

    /// <summary>10⁹ bytes; finite, 0 or more.</summary>
    public double Gigabytes { get; }

    /// <summary>Takes it from a number of gigabytes.</summary>
    /// <param name="gigabytes">Finite, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or not a number.</exception>
    public static MemorySize FromGigabytes(double gigabytes) => new(Quantity.Checked(gigabytes, "A memory size in GB"));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(MemorySize left, MemorySize right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(MemorySize left, MemorySize right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(MemorySize left, MemorySize right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(MemorySize left, MemorySize right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(MemorySize other) => Gigabytes.CompareTo(other.Gigabytes);

    /// <summary>The exact number and its unit: <c>80 GB</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Gigabytes} GB");

    internal static MemorySize FromStored(double gigabytes) => new(gigabytes);
}
