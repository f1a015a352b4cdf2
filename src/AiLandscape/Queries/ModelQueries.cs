using NodaTime;

namespace AiLandscape;

/// <summary>Questions about models. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class ModelQueries
{
    /// <summary>Models that the organization developed, alone or with others. Its subsidiaries' models are theirs.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<LanguageModel> By(this IEnumerable<LanguageModel> models, Organization developer)
    {
        ArgumentNullException.ThrowIfNull(developer);
        return models.Filter(model => model.Developers.HasRecord(developer));
    }

    /// <summary>Models that the organization with this id developed, alone or with others.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownIdException">On enumeration: there is no such organization.</exception>
    public static IEnumerable<LanguageModel> By(this IEnumerable<LanguageModel> models, string developerId) =>
        models.Filter(developerId, landscape => landscape.Organizations, (model, developer) => model.Developers.HasRecord(developer));

    /// <inheritdoc cref="By(IEnumerable{LanguageModel}, string)"/>
    public static IEnumerable<LanguageModel> By<TOrganization>(this IEnumerable<LanguageModel> models, Id<TOrganization> developerId)
        where TOrganization : Organization
        => models.By(developerId.Value);

    /// <summary>Models with at least one developer headquartered in the country.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    public static IEnumerable<LanguageModel> From(this IEnumerable<LanguageModel> models, CountryCode country) =>
        models.Filter(model => model.Developers.HasOneIn(country));

    /// <summary>Models certainly released within the period, both ends included; a month counts only when all of it lies inside.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    public static IEnumerable<LanguageModel> ReleasedDuring(this IEnumerable<LanguageModel> models, Period period) =>
        models.Filter(model => model.Released.IsWithin(period));

    /// <summary>Models certainly released in the calendar year.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static IEnumerable<LanguageModel> ReleasedDuring(this IEnumerable<LanguageModel> models, int year) => models.ReleasedDuring(Period.Year(year));

    /// <summary>Models certainly announced within the period, both ends included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    public static IEnumerable<LanguageModel> AnnouncedDuring(this IEnumerable<LanguageModel> models, Period period) =>
        models.Filter(model => model.Announced.IsWithin(period));

    /// <summary>Models whose weights could at some time be had, under whatever terms.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    public static IEnumerable<LanguageModel> WithOpenWeights(this IEnumerable<LanguageModel> models) =>
        models.Filter(model => model.Availability.Any(availability => availability.HasOpenWeights));

    /// <summary>Models whose weights could be had on the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> is null.</exception>
    public static IEnumerable<LanguageModel> WithOpenWeights(this IEnumerable<LanguageModel> models, LocalDate on) =>
        models.Filter(model => model.Availability.Any(availability => availability.HasOpenWeights && availability.Period.Contains(on)));
}
