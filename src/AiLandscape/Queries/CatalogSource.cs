namespace AiLandscape;

/// <summary>Lets LINQ see the array behind a catalog, which it walks much faster than an interface.</summary>
internal static class CatalogSource
{
    public static IEnumerable<T> Filter<T>(this IEnumerable<T> source, Func<T, bool> keep)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is Catalog<T> catalog ? catalog.Items.Where(keep) : source.Where(keep);
    }

    /// <summary>
    /// Keeps what has to do with the record of this id. The id is looked up in the landscape of the first item, so that a misspelt one throws instead of
    /// finding nothing; where there are no items there is nothing to look it up in.
    /// </summary>
    public static IEnumerable<T> Filter<T, TOther>(this IEnumerable<T> source, string id, Func<Landscape, Catalog<TOther>> catalog, Func<T, TOther, bool> keep)
        where T : Entity
        where TOther : Entity
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(id);
        TOther? other = null;
        return source.Filter(item => keep(item, other ??= catalog(item.Landscape)[id]));
    }
}
