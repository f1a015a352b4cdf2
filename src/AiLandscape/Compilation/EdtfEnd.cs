namespace AiLandscape;

/// <summary>
/// A year, a month or a day with its qualifier, or an open end. Bits from the lowest: 2 qualifier, 5 day, 4 month, 14 year less one, 1 interval, 1
/// open.
/// </summary>
internal readonly record struct EdtfEnd(uint Bits)
{
    /// <summary>Marks the last end of an interval, so that it differs from no end at all.</summary>
    public const uint InInterval = 1u << 25;

    public static readonly EdtfEnd Open = new(1u << 26);

    public bool IsOpen => (Bits & Open.Bits) != 0;

    public int Year => (int)((Bits >> 11) & 0x3FFF) + 1;

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month => (int)((Bits >> 7) & 0xF);

    /// <summary>1 to 31, or 0 where only the month or the year is known.</summary>
    public int Day => (int)((Bits >> 2) & 0x1F);

    /// <summary>0 none, 1 approximate (~), 2 uncertain (?), 3 both (%).</summary>
    public int Qualifier => (int)(Bits & 3);

    public int EarliestDay => IsOpen ? int.MinValue : DayNumber(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    public int LatestDay =>
        Day != 0 ? DayNumber(Year, Month, Day)
        : IsOpen ? DayNumber(9999, 12, 31)
        : Month == 0 ? DayNumber(Year, 12, 31)
        : DayNumber(Year, Month, DateTime.DaysInMonth(Year, Month));

    public static EdtfEnd Of(int year, int month, int day, int qualifier) =>
        new(((uint)(year - 1) << 11) | ((uint)month << 7) | ((uint)day << 2) | (uint)qualifier);

    /// <summary>Year, month and day side by side in one number that sorts as the days do.</summary>
    public static int DayNumber(int year, int month, int day) => (year << 9) | (month << 5) | day;

    /// <summary>Year, month and day of a <see cref="DayNumber"/>.</summary>
    public static (int Year, int Month, int Day) FromDayNumber(int number) => (number >> 9, (number >> 5) & 0xF, number & 0x1F);
}
