namespace AiLandscape;

/// <summary>Finds records by what people type: the same name first, then names that begin with it, contain it, or are spelt alike.</summary>
internal static class NameSearch
{
    private const double SameName = 1.0;
    private const double Beginning = 0.9;
    private const double Within = 0.75;
    private const double SpeltAlike = 0.7;

    /// <summary>Two letters of six may be wrong, as in Baidoo.</summary>
    private const double LeastAlike = 0.66;

    public static IReadOnlyList<Match> Run(IEnumerable<Shelf> shelves, string? text, int limit)
    {
        var wanted = NameKey.Of(text ?? "");
        if (wanted.Length is 0 or > Spelling.MaxLength)
        {
            return [];
        }

        return
        [
            .. shelves
                .SelectMany(shelf => shelf.Live.Select(entity => (shelf.Kind, Match: BestOf(entity, wanted))))
                .Where(found => found.Match is not null)
                .OrderByDescending(found => found.Match!.Score)
                .ThenBy(found => found.Kind)
                .ThenBy(found => found.Match!.Entity.Key, StringComparer.Ordinal)
                .Take(limit)
                .Select(found => found.Match!),
        ];
    }

    private static Match? BestOf(Entity entity, string wanted) =>
        EntityNames.Of(entity)
            .Select(name => new Match(entity, name, Score(NameKey.Of(name), wanted)))
            .Where(match => match.Score > 0)
            .MaxBy(match => match.Score);

    private static double Score(string name, string wanted)
    {
        if (name == wanted)
        {
            return SameName;
        }

        // The longer the rest of the name, the farther it is, though never as far as the next sort of match.
        var share = (double)wanted.Length / Math.Max(name.Length, wanted.Length);
        if (name.StartsWith(wanted, StringComparison.Ordinal))
        {
            return Within + ((Beginning - Within) * share);
        }

        if (name.Contains(wanted, StringComparison.Ordinal))
        {
            return SpeltAlike + ((Within - SpeltAlike) * share);
        }

        if (name.Length > Spelling.MaxLength || name.Length == 0)
        {
            return 0;
        }

        var alike = 1 - ((double)Spelling.Distance(wanted, name) / Math.Max(name.Length, wanted.Length));
        return alike >= LeastAlike ? SpeltAlike * alike : 0;
    }
}
