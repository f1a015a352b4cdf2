namespace AiLandscape;

/// <summary>Questions about claims. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class ClaimQueries
{
    /// <summary>Claims that the source makes.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> In(this IEnumerable<Claim> claims, Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return claims.Filter(claim => claim.PublishedIn.IsRecord(source));
    }

    /// <summary>Claims that the source with this id makes.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownIdException">On enumeration: there is no such source.</exception>
    public static IEnumerable<Claim> In(this IEnumerable<Claim> claims, string sourceId) =>
        claims.Filter(sourceId, landscape => landscape.Sources, (claim, source) => claim.PublishedIn.IsRecord(source));

    /// <summary>Claims with the verdict.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static IEnumerable<Claim> WithVerdict(this IEnumerable<Claim> claims, Verdict verdict) => claims.Filter(claim => claim.Verdict == verdict);

    /// <summary>Claims about the record.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> Concerning(this IEnumerable<Claim> claims, Entity subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return claims.Filter(claim => claim.Concerns.HasRecord(subject));
    }
}
