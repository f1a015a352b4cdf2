namespace AiLandscape;

/// <summary>Ids and names that two landscapes both have.</summary>
internal static class OverlayClashes
{
    public static List<DataFinding> Between(Shelf[] lower, Shelf[] upper)
    {
        var below = new ShelfIds(lower);
        return [.. upper.SelectMany(shelf => Ids(shelf, below).Concat(Names(shelf, below))).Order(DataFinding.ByPlace)];
    }

    /// <summary>The sources that stand in a record follow from it.</summary>
    private static IEnumerable<DataFinding> Ids(Shelf shelf, ShelfIds below) =>
        from id in shelf.Ids.Order(StringComparer.Ordinal)
        let taken = id.Contains('/', StringComparison.Ordinal) ? null : below.PlaceOf(shelf.Kind, id)
        where taken is not null
        select At(shelf.PlaceOf(id)!, DataRule.DuplicateId, IdentityRules.IdIsTaken(shelf.Kind, id, taken));

    private static IEnumerable<DataFinding> Names(Shelf shelf, ShelfIds below) =>
        from entity in shelf.Kind == KindName.Sources ? [] : ShelfIds.Counting(shelf)
        from name in EntityNames.InRecord(entity).DistinctBy(NameKey.Of)
        let key = NameKey.Of(name)
        let other = key.Length == 0 ? null : below.Named(shelf.Kind, key)
        where other is { } known && known.Id != entity.Key
        select At(entity.FilePlace, DataRule.NameCollision, IdentityRules.NameIsTaken(shelf.Kind, name, other.Value.Id, other.Value.Place));

    private static DataFinding At(string place, DataRule rule, string message) => DataFinding.From(new RawFinding(place, 1, 1, rule, message));
}
