using NodaTime;

namespace AiLandscape;

/// <summary>Questions about restrictions of chips. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class ChipRestrictionQueries
{
    /// <summary>Restrictions in force at the end of the day: certainly in effect, not certainly ended, neither suspended nor unenforced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> is null.</exception>
    public static IEnumerable<ChipRestriction> InForceOn(this IEnumerable<ChipRestriction> restrictions, LocalDate day) =>
        restrictions.Filter(restriction => restriction.IsInForceOn(day));

    /// <summary>Restrictions that name the country as a destination, or a party headquartered there, on whatever day. A country is not its special regions: Macau is MO.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="country"/> is the default, which is no country.</exception>
    public static IEnumerable<ChipRestriction> Toward(this IEnumerable<ChipRestriction> restrictions, CountryCode country)
    {
        country.CheckIsSet(nameof(country));
        return restrictions.Filter(restriction => restriction.IsToward(country));
    }

    /// <summary>Restrictions that name the country as a destination on the day, or a party headquartered there; parts that reach it on other days do not count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="country"/> is the default, which is no country.</exception>
    public static IEnumerable<ChipRestriction> Toward(this IEnumerable<ChipRestriction> restrictions, CountryCode country, LocalDate on)
    {
        country.CheckIsSet(nameof(country));
        return restrictions.Filter(restriction => restriction.IsToward(country, on));
    }

    /// <summary>Restrictions that the authority took.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<ChipRestriction> By(this IEnumerable<ChipRestriction> restrictions, Organization authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return restrictions.Filter(restriction => restriction.Authority.IsRecord(authority));
    }

    /// <summary>Restrictions aimed at the organization, or sent to it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<ChipRestriction> Naming(this IEnumerable<ChipRestriction> restrictions, Organization party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return restrictions.Filter(restriction => restriction.Parties.HasRecord(party) || restriction.Addressees.HasRecord(party));
    }
}
