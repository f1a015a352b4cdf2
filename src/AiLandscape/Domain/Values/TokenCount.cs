namespace AiLandscape;

/// <summary>
/// How many tokens a model has seen in training, takes in or gives out. A token is a piece of text as the model's own tokenizer cuts it, so counts of two
/// models compare only roughly. A whole number from 0 to 10¹⁸; up to 2⁵³ the dataset keeps every digit. The default is 0.
/// </summary>
public readonly record struct TokenCount : IComparable<TokenCount>
{
    private TokenCount(long value) => Value = value;

    /// <summary>Tokens, in pieces; 0 to 10¹⁸, both included.</summary>
    public long Value { get; }

    /// <summary>Takes it from a count.</summary>
    /// <param name="value">0 to 10¹⁸, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count lies outside these bounds.</exception>
    public static TokenCount Of(long value) => new(Quantity.Count(value, nameof(value)));

    /// <summary>Takes it from a number of millions, rounded to the nearest whole one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not a number, or the count would pass 10¹⁸.</exception>
    public static TokenCount Millions(double millions) => new(Quantity.Count(millions, 1e6, nameof(millions)));

    /// <summary>Takes it from a number of billions (10⁹), rounded to the nearest whole one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not a number, or the count would pass 10¹⁸.</exception>
    public static TokenCount Billions(double billions) => new(Quantity.Count(billions, 1e9, nameof(billions)));

    /// <summary>Takes it from a number of trillions (10¹²), rounded to the nearest whole one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not a number, or the count would pass 10¹⁸.</exception>
    public static TokenCount Trillions(double trillions) => new(Quantity.Count(trillions, 1e12, nameof(trillions)));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(TokenCount left, TokenCount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(TokenCount left, TokenCount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(TokenCount left, TokenCount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(TokenCount left, TokenCount right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(TokenCount other) => Value.CompareTo(other.Value);

    /// <summary>The exact count and its unit: <c>300B tokens</c>, <c>8192 tokens</c>. M, B and T stand for 10⁶, 10⁹ and 10¹².</summary>
    public override string ToString() => $"{Quantity.Text(Value)} tokens";

    internal static TokenCount FromStored(double value) => new((long)value);
}
