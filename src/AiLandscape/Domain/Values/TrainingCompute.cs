using System.Globalization;

namespace AiLandscape;

/// <summary>
/// How many arithmetic operations a training run took, in FLOP, a multiply-add counted as two; the measure of Epoch AI's tables and of the thresholds in
/// the EU AI Act (Article 51) and ECCN 4E091. Not a rate. The default is 0 and stands for none.
/// </summary>
public readonly record struct TrainingCompute : IComparable<TrainingCompute>
{
    private TrainingCompute(double flop) => Flop = flop;

    /// <summary>Operations; finite, more than 0 but for the default.</summary>
    public double Flop { get; }

    /// <summary>Takes it from a number of operations.</summary>
    /// <param name="flop">Finite, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0, negative, infinite or not a number.</exception>
    public static TrainingCompute FromFlop(double flop) => double.IsFinite(flop) && flop > 0
        ? new(flop)
        : throw new ArgumentOutOfRangeException(nameof(flop), flop, "A training compute in FLOP is a finite number, more than 0.");

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(TrainingCompute left, TrainingCompute right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(TrainingCompute left, TrainingCompute right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(TrainingCompute left, TrainingCompute right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(TrainingCompute left, TrainingCompute right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(TrainingCompute other) => Flop.CompareTo(other.Flop);

    /// <summary>The exact number, from 10¹⁵ with an exponent, and its unit: <c>3.14e23 FLOP</c>.</summary>
    public override string ToString() =>
        Flop.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e", StringComparison.Ordinal).Replace('E', 'e') + " FLOP";

    internal static TrainingCompute FromStored(double flop) => new(flop);
}
