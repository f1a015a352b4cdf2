using NodaTime;

namespace AiLandscape;

/// <summary>Questions about products. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class ProductQueries
{
    /// <summary>Products that the organization offers, alone or with others.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Product> By(this IEnumerable<Product> products, Organization provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return products.Filter(product => product.Providers.HasRecord(provider));
    }

    /// <summary>Products that the organization with this id offers, alone or with others.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownIdException">On enumeration: there is no such organization.</exception>
    public static IEnumerable<Product> By(this IEnumerable<Product> products, string providerId) =>
        products.Filter(providerId, landscape => landscape.Organizations, (product, provider) => product.Providers.HasRecord(provider));

    /// <inheritdoc cref="By(IEnumerable{Product}, string)"/>
    public static IEnumerable<Product> By<TOrganization>(this IEnumerable<Product> products, Id<TOrganization> providerId)
        where TOrganization : Organization
        => products.By(providerId.Value);

    /// <summary>Products with at least one provider headquartered in the country.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="products"/> is null.</exception>
    public static IEnumerable<Product> From(this IEnumerable<Product> products, CountryCode country) =>
        products.Filter(product => product.Providers.HasOneIn(country));

    /// <summary>Products that run or ran on the model, by an answer that is not refuted.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Product> RunningOn(this IEnumerable<Product> products, LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return products.Filter(product => product.RunsOn.Any(link => link.Rank != Rank.Refuted && link.Model.IsRecord(model)));
    }

    /// <summary>Products that ran on the model on the day, by an answer that is not refuted.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Product> RunningOn(this IEnumerable<Product> products, LanguageModel model, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(model);
        return products.Filter(product => product.RunsOn.Any(link => link.Rank != Rank.Refuted && link.Model.IsRecord(model) && link.Period.Contains(on)));
    }

    /// <summary>Products that run or ran on the model with this id, by an answer that is not refuted.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownIdException">On enumeration: there is no such model.</exception>
    public static IEnumerable<Product> RunningOn(this IEnumerable<Product> products, string modelId) =>
        products.Filter(modelId, landscape => landscape.Models, (product, model) => product.RunsOn.Any(link => link.Rank != Rank.Refuted && link.Model.IsRecord(model)));

    /// <summary>Products certainly opened to the public within the period, both ends included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="products"/> is null.</exception>
    public static IEnumerable<Product> ReleasedDuring(this IEnumerable<Product> products, Period period) =>
        products.Filter(product => product.Released.IsWithin(period));

    /// <summary>Products certainly opened to the public in the calendar year.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="products"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static IEnumerable<Product> ReleasedDuring(this IEnumerable<Product> products, int year) => products.ReleasedDuring(Period.Year(year));
}
