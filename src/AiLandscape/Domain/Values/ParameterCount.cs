namespace AiLandscape;

/// <summary>
/// How many trained weights a model has, or uses per token; the count that developers state and Epoch AI records as parameters. A whole number from 0
/// to 10¹⁸; up to 2⁵³ the dataset keeps every digit. The default is 0.
/// </summary>
public readonly record struct ParameterCount : IComparable<ParameterCount>
{
    private ParameterCount(long value) => Value = value;

    /// <summary>Trained weights, in pieces; 0 to 10¹⁸, both included.</summary>
    public long Value { get; }

    /// <summary>Takes it from a count.</summary>
    /// <param name="value">0 to 10¹⁸, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count lies outside these bounds.</exception>
    public static ParameterCount Of(long value) => new(Quantity.Count(value, nameof(value)));

    /// <summary>Takes it from a number of millions, rounded to the nearest whole one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not a number, or the count would pass 10¹⁸.</exception>
    public static ParameterCount Millions(double millions) => new(Quantity.Count(millions, 1e6, nameof(millions)));

    /// <summary>Takes it from a number of billions (10⁹), rounded to the nearest whole one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not a number, or the count would pass 10¹⁸.</exception>
    public static ParameterCount Billions(double billions) => new(Quantity.Count(billions, 1e9, nameof(billions)));

    /// <summary>Takes it from a number of trillions (10¹²), rounded to the nearest whole one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not a number, or the count would pass 10¹⁸.</exception>
    public static ParameterCount Trillions(double trillions) => new(Quantity.Count(trillions, 1e12, nameof(trillions)));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(ParameterCount left, ParameterCount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(ParameterCount left, ParameterCount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(ParameterCount left, ParameterCount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(ParameterCount left, ParameterCount right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(ParameterCount other) => Value.CompareTo(other.Value);

    /// <summary>
    /// The exact count in millions (M), billions (B, 10⁹) or trillions (T, 10¹²): <c>117M</c>, <c>174.6B</c>, <c>1.75T</c>; below a million in plain
    /// digits.
    /// </summary>
    public override string ToString() => Quantity.Text(Value);

    internal static ParameterCount FromStored(double value) => new((long)value);
}
