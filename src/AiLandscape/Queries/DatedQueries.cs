using NodaTime;

namespace AiLandscape;

/// <summary>What "during" and "by" mean for dates that may be imprecise or unknown.</summary>
internal static class DatedQueries
{
    /// <summary>Certainly within the period, both ends included; an unknown date is within none.</summary>
    public static bool IsWithin(this Sourced<PartialDate> date, Period period) => date.Value is { } known && known.IsWithin(period);

    /// <summary>Certainly over by the end of the day; an unknown date never is.</summary>
    public static bool IsBy(this Sourced<PartialDate> date, LocalDate day) => date.Value is { } known && known.IsCertainlyBy(day);
}
