using System.Globalization;
using NodaTime;

namespace AiLandscape;

/// <summary>How many days, as exactly as the dates are known.</summary>
/// <param name="Least">The least that it may be, included.</param>
/// <param name="Most">The most that it may be, included.</param>
public readonly record struct DayRange(int Least, int Most)
{
    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Least == Most;

    /// <summary>The same the other way round.</summary>
    public static DayRange operator -(DayRange range) => range.Negate();

    /// <summary>The same the other way round.</summary>
    public DayRange Negate() => new(-Most, -Least);

    /// <summary>The days from one date until another, both as exact as they are known: negative where the second comes first.</summary>
    /// <exception cref="ArgumentException">A date is open at an end.</exception>
    public static DayRange Between(PartialDate from, PartialDate until)
    {
        if (from.HasOpenStart || from.HasOpenEnd || until.HasOpenStart || until.HasOpenEnd)
        {
            throw new ArgumentException($"From {from} until {until} are no countable days; expected dates without an open end.");
        }

        return Between(from.Earliest, from.Latest, until.Earliest, until.Latest);
    }

    /// <summary>The number, or the least and the most.</summary>
    public override string ToString() => IsExact ? Least.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most}");

    internal static DayRange Between(LocalDate fromEarliest, LocalDate fromLatest, LocalDate untilEarliest, LocalDate untilLatest) =>
        new(NodaTime.Period.DaysBetween(fromLatest, untilEarliest), NodaTime.Period.DaysBetween(fromEarliest, untilLatest));
}
