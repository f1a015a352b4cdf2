namespace AiLandscape;

/// <summary>A year, a month, a day or an interval in eight bytes, from which its text can be written again. The default is the year 0001.</summary>
internal readonly record struct EdtfDate(uint Start, uint End)
{
    public bool IsInterval => End != 0;

    /// <summary>The date itself, or the first end of an interval.</summary>
    public EdtfEnd FirstEnd => new(Start);

    /// <summary>The last end of an interval, or the date itself once more.</summary>
    public EdtfEnd LastEnd => new(IsInterval ? End & ~EdtfEnd.InInterval : Start);

    /// <summary>The first day that is meant, as a number that sorts: <see cref="EdtfEnd.DayNumber"/>.</summary>
    public int EarliestDay => FirstEnd.IsOpen ? int.MinValue : FirstEnd.EarliestDay;

    /// <summary>The last day that is meant, included, as a number that sorts. An open end lasts to 9999-12-31.</summary>
    public int LatestDay => LastEnd.LatestDay;

    public static EdtfDate FromPacked(ulong packed) => new((uint)(packed >> 32), (uint)packed);

    public ulong ToPacked() => ((ulong)Start << 32) | End;
}
