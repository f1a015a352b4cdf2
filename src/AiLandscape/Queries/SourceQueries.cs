namespace AiLandscape;

/// <summary>Questions about sources. Filters are lazy, keep the order, and compose with LINQ.</summary>
public static class SourceQueries
{
    /// <summary>Sources certainly published within the period, both ends included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public static IEnumerable<Source> PublishedDuring(this IEnumerable<Source> sources, Period period) =>
        sources.Filter(source => source.Published is { } published && published.IsWithin(period));

    /// <summary>Sources of one tier.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public static IEnumerable<Source> OfTier(this IEnumerable<Source> sources, SourceTier tier) => sources.Filter(source => source.Tier == tier);
}
