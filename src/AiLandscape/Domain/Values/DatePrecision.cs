namespace AiLandscape;

/// <summary>How exactly a <see cref="PartialDate"/> is known: the levels of EDTF (ISO 8601-2) level 0.</summary>
public enum DatePrecision : byte
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>One day.</summary>
    Day,

    /// <summary>All or some of the days between two dates, of which one may be open.</summary>
    Interval,
}
