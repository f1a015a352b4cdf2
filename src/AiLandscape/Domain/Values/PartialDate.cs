using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace AiLandscape;

/// <summary>
/// A date as exactly as it is known, and no more: a year, a month, a day, or an interval. A month is never padded to its first day. Written in EDTF
/// (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/): level 0 dates and intervals, an open end <c>..</c>, and the suffixes <c>~</c>
/// approximate, <c>?</c> uncertain, <c>%</c> both. Years run from 0001 to 9999, both included. The default is the year 0001.
/// </summary>
/// <remarks>
/// Two dates are equal when their texts are equal, suffixes included. Order goes by <see cref="Earliest"/>, then <see cref="Latest"/>; so <c>2021</c> and
/// <c>2021~</c> compare as level and are not equal. A <see cref="LocalDate"/> converts to the day that it is.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    private const int Approximate = 1;
    private const int Uncertain = 2;

    private readonly EdtfDate _date;

    private PartialDate(EdtfDate date) => _date = date;

    /// <summary>The first day that is meant, included. <see cref="LocalDate.MinIsoValue"/> where the start is open.</summary>
    public LocalDate Earliest => HasOpenStart ? LocalDate.MinIsoValue : ToDay(_date.EarliestDay);

    /// <summary>The last day that is meant, included. <see cref="LocalDate.MaxIsoValue"/> where the end is open.</summary>
    public LocalDate Latest => HasOpenEnd ? LocalDate.MaxIsoValue : ToDay(_date.LatestDay);

    /// <summary>Whether it is a year, a month, a day or an interval.</summary>
    public DatePrecision Precision => _date switch
    {
        { IsInterval: true } => DatePrecision.Interval,
        { FirstEnd.Month: 0 } => DatePrecision.Year,
        { FirstEnd.Day: 0 } => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>Whether it, or an end of it, is marked as approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Has(Approximate);

    /// <summary>Whether it, or an end of it, is marked as uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Has(Uncertain);

    /// <summary>Whether it is one day, approximate or not.</summary>
    public bool IsDay => Precision == DatePrecision.Day;

    /// <summary>The year, 1 to 9999, in which all of it lies; null for an interval that is open or spans more than one year.</summary>
    public int? Year => !HasOpenStart && !HasOpenEnd && _date.FirstEnd.Year == _date.LastEnd.Year ? _date.FirstEnd.Year : null;

    internal bool HasOpenStart => _date.FirstEnd.IsOpen;

    internal bool HasOpenEnd => _date.LastEnd.IsOpen;

    internal int EarliestDay => _date.EarliestDay;

    internal int LatestDay => _date.LatestDay;

    /// <summary>
    /// Reads a date: <c>2023</c>, <c>2023-03</c>, <c>2023-03-14</c>, <c>2023-03~</c>, <c>2021/2023-03</c>, <c>2022-11/..</c>, <c>../2020</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such date, or an interval that ends before it starts.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date) ? date : throw new FormatException(
            $"{Describe.Quote(text)} is no date; expected EDTF such as '2023', '2023-03', '2023-03-14', '2023-03~', '2021-05/2021-07' or '2022-11/..'.");
    }

    /// <summary>Reads a date where it may be none.</summary>
    /// <returns>Whether <paramref name="text"/> is a date as <see cref="Parse"/> reads it; if not, <paramref name="date"/> is the default.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        var isDate = Edtf.TryParse(text.AsSpan(), out var read);
        date = new(read);
        return isDate;
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    /// <summary>The date that is exactly this day, in the ISO calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 0001-01-01.</exception>
    public static PartialDate FromDay(LocalDate day)
    {
        var (year, month, dayOfMonth) = EdtfEnd.FromDayNumber(DayNumber(day));
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, nameof(day));
        return new(new EdtfDate(EdtfEnd.Of(year, month, dayOfMonth, qualifier: 0).Bits, 0));
    }

    /// <summary>The date that is exactly this day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 0001-01-01.</exception>
    public static implicit operator PartialDate(LocalDate day) => FromDay(day);

    /// <summary>Whether the left date comes first: by its earliest day, then by its latest.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date comes first or both span the same days.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date comes last: by its earliest day, then by its latest.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date comes last or both span the same days.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by <see cref="Earliest"/>, then by <see cref="Latest"/>. Suffixes do not count.</summary>
    public int CompareTo(PartialDate other) =>
        EarliestDay != other.EarliestDay ? EarliestDay.CompareTo(other.EarliestDay) : LatestDay.CompareTo(other.LatestDay);

    /// <summary>Whether every day that is meant lies in the period, both ends of which count.</summary>
    public bool IsWithin(Period period) => period.FirstDay <= EarliestDay && LatestDay <= period.LastDay;

    /// <summary>Whether the day is one of those that are meant, the first and the last included.</summary>
    public bool Contains(LocalDate day) => IsPossiblyBy(day) && DayNumber(day) <= LatestDay;

    /// <summary>Whether a day exists that both may mean.</summary>
    public bool Overlaps(PartialDate other) => EarliestDay <= other.LatestDay && other.EarliestDay <= LatestDay;

    /// <summary>Whether it has come by the end of that day, whichever of its days is the true one: <see cref="Latest"/> is that day or before.</summary>
    public bool IsCertainlyBy(LocalDate day) => LatestDay <= DayNumber(day);

    /// <summary>Whether it may have come by the end of that day: <see cref="Earliest"/> is that day or before.</summary>
    public bool IsPossiblyBy(LocalDate day) => EarliestDay <= DayNumber(day);

    /// <summary>The EDTF text, exactly as it was read.</summary>
    public override string ToString() => Edtf.Format(_date);

    internal static PartialDate FromStored(ulong packed) => new(EdtfDate.FromPacked(packed));

    /// <summary>Year, month and day in one number that sorts as the days do.</summary>
    internal static int DayNumber(LocalDate day)
    {
        var (year, month, dayOfMonth) = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return EdtfEnd.DayNumber(year, month, dayOfMonth);
    }

    internal static LocalDate ToDay(int dayNumber)
    {
        var (year, month, day) = EdtfEnd.FromDayNumber(dayNumber);
        return new(year, month, day);
    }

    /// <summary>The first or the last end as text; <c>..</c> where it is open.</summary>
    internal string EndText(bool isLast) => Edtf.Format(isLast ? _date.LastEnd : _date.FirstEnd);

    private bool Has(int qualifier) => ((_date.FirstEnd.Qualifier | _date.LastEnd.Qualifier) & qualifier) != 0;
}
