namespace AiLandscape;

/// <summary>Releases, status steps, effective dates, listings and events in one order.</summary>
public static class TimelineQueries
{
    /// <summary>The dates of the record itself (announced, released, statuses, effective, founded, listed and so on) and every event in which it took part, by date, then by kind and id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this Landscape landscape, Entity entity)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(entity);
        return Ordered(DatedFacts.Of(entity).Concat(landscape.Events.Concerning(entity).SelectMany(DatedFacts.Of)));
    }

    /// <summary>The dates of all records that lie certainly within the period, both ends included, by date, then by kind and id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this Landscape landscape, Period period)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        IEnumerable<Entity> all =
        [
            .. landscape.Models, .. landscape.Products, .. landscape.Organizations, .. landscape.Chips, .. landscape.Policies, .. landscape.ChipRestrictions,
            .. landscape.Events,
        ];
        return Ordered(all.SelectMany(DatedFacts.Of).Where(entry => entry.Date.IsWithin(period)));
    }

    private static IReadOnlyList<TimelineEntry> Ordered(IEnumerable<TimelineEntry> entries) =>
    [
        .. entries
            .Distinct()
            .OrderBy(entry => entry.Date)
            .ThenBy(entry => entry.Entity.GetType().Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Entity.Id.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.What, StringComparer.Ordinal),
    ];
}
