using NodaTime;

namespace AiLandscape;

/// <summary>Questions about the dataset itself: where its sources disagree, what rests on one of them, what is old, what is missing.</summary>
public static class DatasetQueries
{
    /// <summary>Values on which statements that are not refuted disagree, by kind, id and field; see <see cref="Sourced.IsContested"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IEnumerable<SourcedField> Contested(this Landscape landscape) => landscape.Values().Where(field => field.Value.IsContested);

    /// <summary>Values that are known from one source alone: every statement that gives a value and is not refuted cites the same. By kind, id and field.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IEnumerable<SourcedField> SingleSourced(this Landscape landscape) => landscape.Values().Where(field =>
        field.Value.State == SourcedState.Known
        && field.Value.Statements.Where(Stands).Select(statement => statement.Source).Distinct().Count() == 1);

    /// <summary>Records last checked as a whole before the day, or on no day that is noted; by kind and id. Sources are left out: they say themselves when they were read.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="than">The day; a record checked on it is not stale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IEnumerable<Entity> Stale(this Landscape landscape, LocalDate than) =>
        landscape.Records().Where(entity => entity is NamedEntity named && !(named.VerifiedOn is { } checkedOn && checkedOn.Earliest >= than));

    /// <summary>
    /// How much of each field is filled, by kind and in the order of the schema: how many records have it, how many but an estimate, how many say that it is
    /// withheld or does not apply, of how many nobody has looked, and how many rest on a primary source.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IReadOnlyList<FieldCoverage> Coverage(this Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return Array.AsReadOnly(DataSchema.Kinds.SelectMany(kind => CoverageCount.Of(kind, landscape.Shelf(kind.Name).Live)).ToArray());
    }

    /// <summary>Records that bear no date of their own, by kind and id: a view of an earlier day has nothing but their sources to place them by.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="landscape"/> is null.</exception>
    public static IEnumerable<Entity> Undated(this Landscape landscape) =>
        landscape.Records().Where(entity => entity is not (Claim or Policy) && !DatedFacts.Of(entity).Any());

    /// <summary>All records but sources, by kind and id.</summary>
    internal static IEnumerable<Entity> Records(this Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return [.. landscape.Models, .. landscape.Products, .. landscape.Organizations, .. landscape.Chips, .. landscape.Policies, .. landscape.ChipRestrictions, .. landscape.Events, .. landscape.Claims];
    }

    private static IEnumerable<SourcedField> Values(this Landscape landscape) => landscape.Records().SelectMany(entity => entity.SourcedFields);

    private static bool Stands(Statement statement) => statement.Rank != Rank.Refuted && statement.State is SourcedState.Known or SourcedState.Estimated;
}
