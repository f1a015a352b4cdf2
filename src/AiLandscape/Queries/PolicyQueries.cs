using NodaTime;

namespace AiLandscape;

/// <summary>Questions about policies. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class PolicyQueries
{
    /// <summary>Policies in force, wholly or in part, at the end of the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public static IEnumerable<Policy> InForceOn(this IEnumerable<Policy> policies, LocalDate day) => policies.Filter(policy => policy.IsInForceOn(day));

    /// <summary>Policies that the body issued, alone or with others.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Policy> IssuedBy(this IEnumerable<Policy> policies, Organization issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return policies.Filter(policy => policy.Issuers.HasRecord(issuer));
    }

    /// <summary>Policies that the body with this id issued, alone or with others.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownIdException">On enumeration: there is no such organization.</exception>
    public static IEnumerable<Policy> IssuedBy(this IEnumerable<Policy> policies, string issuerId) =>
        policies.Filter(issuerId, landscape => landscape.Organizations, (policy, issuer) => policy.Issuers.HasRecord(issuer));

    /// <inheritdoc cref="IssuedBy(IEnumerable{Policy}, string)"/>
    public static IEnumerable<Policy> IssuedBy<TOrganization>(this IEnumerable<Policy> policies, Id<TOrganization> issuerId)
        where TOrganization : Organization
        => policies.IssuedBy(issuerId.Value);

    /// <summary>Policies of the country, or of the European Union (EU).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public static IEnumerable<Policy> Of(this IEnumerable<Policy> policies, CountryCode jurisdiction) =>
        policies.Filter(policy => policy.Jurisdiction == jurisdiction);
}
