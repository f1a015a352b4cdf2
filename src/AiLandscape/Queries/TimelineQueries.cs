namespace AiLandscape;

/// <summary>Every dated fact in one order: curated events, and what follows from releases, status steps, effective dates, listings, owners and links.</summary>
public static class TimelineQueries
{
    /// <summary>The dated facts of the record itself and every event in which it took part, by date, then by kind and id. A fact that an event tells stands there once, as the event.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this Landscape landscape, Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return landscape.Timeline([entity]);
    }

    /// <summary>The dated facts of all records that lie certainly within the period, both ends included, by date, then by kind and id. A fact that an event tells stands there once, as the event.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this Landscape landscape, Period period) =>
        Array.AsReadOnly(Ordered(landscape, landscape.Records()).Where(entry => entry.Date.IsWithin(period)).ToArray());

    /// <summary>
    /// The dated facts that have to do with a country: of its models, products, organizations, chips, policies and chip restrictions, of restrictions toward it, and
    /// of events there or in which these took part; by date, then by kind and id.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="country"/> is the default, which is no country.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this Landscape landscape, CountryCode country)
    {
        country.CheckIsSet(nameof(country));
        return landscape.Timeline(landscape.Records().Where(entity => IsOf(entity, country)));
    }

    /// <summary>The dated facts of the records of a query and every event in which one of them took part, by date, then by kind and id. A fact that an event tells stands there once, as the event.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this Landscape landscape, IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(entities);
        var asked = entities.Select(landscape.Own).ToHashSet();
        return Ordered(landscape, asked.Concat(landscape.Events.Where(happening => happening.Participants.Any(part => part.Entity is { } entity && asked.Contains(entity)))));
    }

    private static IReadOnlyList<TimelineEntry> Ordered(Landscape landscape, IEnumerable<Entity> entities) =>
        Array.AsReadOnly(ToldByEvents.LeaveOut(landscape, entities.SelectMany(DatedFacts.Of))
            .Distinct()
            .OrderBy(entry => entry.Date)
            .ThenBy(entry => entry.Entity.GetType().Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Entity.Id.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.What, StringComparer.Ordinal)
            .ToArray());

    private static bool IsOf(Entity entity, CountryCode country) => entity switch
    {
        LanguageModel model => model.Developers.HasOneIn(country),
        Product product => product.Providers.HasOneIn(country),
        Organization organization => organization.Country == country,
        Chip chip => chip.Designer.Country == country,
        Policy policy => policy.Jurisdiction == country,
        ChipRestriction rule => rule.Jurisdiction == country || rule.IsToward(country),
        Event happening => happening.Country == country,
        _ => false,
    };
}
