namespace AiLandscape.Tests;

/// <summary>What every filter keeps to, whatever it asks.</summary>
internal static class FilterRules
{
    public static void Hold<T>(Catalog<T> catalog, params Func<IEnumerable<T>, IEnumerable<T>>[] filters)
        where T : Entity
    {
        foreach (var filter in filters)
        {
            FluentActions.Invoking(() => filter(null!)).Should().Throw<ArgumentNullException>("a filter checks its source at once");
            IsLazy(filter);
            var result = filter(catalog).ToList();
            result.Should().BeSubsetOf(catalog).And.OnlyHaveUniqueItems();
            filter(catalog.ToList()).Should().Equal(result, "a list is filtered as the catalog is");
            filter(catalog.Reverse()).Should().Equal(result.AsEnumerable().Reverse(), "a filter keeps the order that it is given");
            filter(filter(catalog)).Should().Equal(result, "to ask twice changes nothing");
            filter(catalog.Where(item => item.Id.Value.Length % 2 == 0)).Should().Equal(result.Where(item => item.Id.Value.Length % 2 == 0), "filters compose with LINQ in any order");
        }
    }

    private static void IsLazy<T>(Func<IEnumerable<T>, IEnumerable<T>> filter)
    {
        var touched = 0;
        var query = filter(Source());
        touched.Should().Be(0, "nothing is read before the result is");
        query.Should().BeEmpty();
        touched.Should().BePositive();

        IEnumerable<T> Source()
        {
            touched++;
            yield break;
        }
    }
}
