using System.Globalization;

namespace AiLandscape;

/// <summary>
/// The peak rate of a chip in one number format, in TOPS or TFLOPS: 10¹² operations per second. Counted for dense operands, without the gain from
/// sparsity, and with a multiply-add as two operations, as the technical notes to ECCN 3A090 and vendors' data sheets do. The default is 0.
/// </summary>
public readonly record struct Throughput : IComparable<Throughput>
{
    private Throughput(double teraOps) => TeraOps = teraOps;

    /// <summary>10¹² operations per second; finite, 0 or more.</summary>
    public double TeraOps { get; }

    /// <summary>Takes it from a number of 10¹² operations per second.</summary>
    /// <param name="teraOps">Finite, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or not a number.</exception>
    public static Throughput FromTeraOps(double teraOps) => new(Quantity.Checked(teraOps, "A throughput in TOPS"));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(Throughput left, Throughput right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(Throughput left, Throughput right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(Throughput left, Throughput right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(Throughput left, Throughput right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(Throughput other) => TeraOps.CompareTo(other.TeraOps);

    /// <summary>The exact number and its unit: <c>312 TOPS</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TeraOps} TOPS");

    internal static Throughput FromStored(double teraOps) => new(teraOps);
}
