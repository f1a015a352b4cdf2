using NodaTime;

namespace AiLandscape;

/// <summary>
/// A stretch of time from one date until another, both included, as people mean it when they say Monday to Friday. Each end may be known to the year, the
/// month or the day, and may be open. The default has no ends: all of time. NodaTime has a type of the same name: where both namespaces are in use, write
/// <c>using Period = AiLandscape.Period;</c>.
/// </summary>
public readonly record struct Period
{
    /// <summary>A period between two dates, both included.</summary>
    /// <param name="from">When it began; null where it has no beginning, or none is known.</param>
    /// <param name="until">When it ended; null where it has no end, or has not ended.</param>
    /// <exception cref="ArgumentException">The end certainly lies before the beginning.</exception>
    public Period(PartialDate? from, PartialDate? until)
    {
        (From, Until) = (from, until);
        if (FirstDay > LastDay)
        {
            throw new ArgumentException($"A period may not end before it begins; found {this}.", nameof(until));
        }
    }

    /// <summary>When it began, as exactly as that is known; null where open.</summary>
    public PartialDate? From { get; private init; }

    /// <summary>When it ended, as exactly as that is known; the day itself still counts. Null where open.</summary>
    public PartialDate? Until { get; private init; }

    /// <summary>The earliest day that it can include; <see cref="LocalDate.MinIsoValue"/> where open.</summary>
    public LocalDate Start => From?.Earliest ?? LocalDate.MinIsoValue;

    /// <summary>The latest day that it can include; <see cref="LocalDate.MaxIsoValue"/> where open.</summary>
    public LocalDate End => Until?.Latest ?? LocalDate.MaxIsoValue;

    internal int FirstDay => From?.EarliestDay ?? int.MinValue;

    internal int LastDay => Until?.LatestDay ?? EdtfEnd.Open.LatestDay;

    /// <summary>All days of a calendar year.</summary>
    /// <param name="year">1 to 9999, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside these bounds.</exception>
    public static Period Year(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return Between(new(year, 1, 1), new(year, 12, 31));
    }

    /// <summary>The days from the first to the last, both included.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies before 0001-01-01.</exception>
    public static Period Between(LocalDate first, LocalDate last) => new(first, last);

    /// <summary>From a date on, without an end.</summary>
    public static Period Since(PartialDate from) => new(from, null);

    /// <summary>Up to a date, which is included, without a beginning.</summary>
    public static Period UpTo(PartialDate until) => new(null, until);

    /// <summary>Every day that a date may mean, from its earliest to its latest; an open end stays open.</summary>
    public static Period Of(PartialDate date) => new(
        date.HasOpenStart ? null : date.Earliest,
        date.HasOpenEnd ? null : date.Latest);

    /// <summary>Every day that a date may mean; the same as <see cref="Of"/>.</summary>
    public static implicit operator Period(PartialDate date) => Of(date);

    /// <summary>
    /// Whether the day certainly belongs to it as far as the beginning goes, and is not certainly past its end: <see cref="From"/> has begun by that day
    /// whichever of its days is the true one, and the day is not after the last that <see cref="Until"/> may mean. Both ends count.
    /// </summary>
    public bool Contains(LocalDate day) => (From?.IsCertainlyBy(day) ?? true) && PartialDate.DayNumber(day) <= LastDay;

    /// <summary>Whether a day exists that both can include, from <see cref="Start"/> to <see cref="End"/>.</summary>
    public bool Overlaps(Period other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>
    /// The period as an EDTF interval: <c>2021-01-01/2021-12-31</c>, <c>2022-11/..</c>. An end that is itself an interval shows its outermost date, and
    /// all of time is <c>../..</c>.
    /// </summary>
    public override string ToString() => $"{From?.EndText(isLast: false) ?? ".."}/{Until?.EndText(isLast: true) ?? ".."}";

    /// <summary>A period whose ends have been checked before.</summary>
    internal static Period FromStored(PartialDate? from, PartialDate? until) => new() { From = from, Until = until };
}
