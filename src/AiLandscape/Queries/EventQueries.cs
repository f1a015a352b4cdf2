namespace AiLandscape;

/// <summary>Questions about events. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class EventQueries
{
    /// <summary>Events certainly within the period, both ends included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IEnumerable<Event> During(this IEnumerable<Event> events, Period period) => events.Filter(happening => happening.Date.IsWithin(period));

    /// <summary>Events certainly within the calendar year.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static IEnumerable<Event> During(this IEnumerable<Event> events, int year) => events.During(Period.Year(year));

    /// <summary>Events in which the record took part, in whatever role.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Event> Concerning(this IEnumerable<Event> events, Entity participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return events.Filter(happening => happening.Participants.Any(part => participant.IsRecord(part.Entity)));
    }

    /// <summary>Events of one sort.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IEnumerable<Event> OfKind(this IEnumerable<Event> events, EventKind kind) => events.Filter(happening => happening.Kind == kind);
}
