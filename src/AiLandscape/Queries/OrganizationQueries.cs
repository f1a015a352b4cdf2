using NodaTime;

namespace AiLandscape;

/// <summary>Questions about companies and institutions. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class OrganizationQueries
{
    /// <summary>Organizations that have the role, perhaps among others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static IEnumerable<T> WithRole<T>(this IEnumerable<T> organizations, Role role)
        where T : Organization
        => organizations.Filter(organization => organization.Roles.Contains(role));

    /// <summary>Organizations headquartered in the country.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static IEnumerable<T> In<T>(this IEnumerable<T> organizations, CountryCode country)
        where T : Organization
        => organizations.Filter(organization => organization.Country == country);

    /// <summary>Organizations that stand or stood on the list.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<T> ListedOn<T>(this IEnumerable<T> organizations, Policy list)
        where T : Organization
    {
        ArgumentNullException.ThrowIfNull(list);
        return organizations.Filter(organization => organization.Listings.Any(listing => listing.List.IsRecord(list)));
    }

    /// <summary>Organizations that stood on the list on the day: certainly added by its end, not certainly taken off.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<T> ListedOn<T>(this IEnumerable<T> organizations, Policy list, LocalDate on)
        where T : Organization
    {
        ArgumentNullException.ThrowIfNull(list);
        return organizations.Filter(organization => organization.Listings.Any(listing => listing.List.IsRecord(list) && listing.IsInForceOn(on)));
    }

    /// <summary>Whether one of them is headquartered in the country. A loop: it is asked once a record, and an enumerator each time would cost more than the question.</summary>
    internal static bool HasOneIn(this IReadOnlyList<Organization> organizations, CountryCode country)
    {
        for (var i = 0; i < organizations.Count; i++)
        {
            if (organizations[i].Country == country)
            {
                return true;
            }
        }

        return false;
    }
}
