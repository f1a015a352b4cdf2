namespace AiLandscape;

/// <summary>The ids and names of a landscape, for a dataset that is laid over it. A view hides none of them.</summary>
internal sealed class ShelfIds(Shelf[] shelves) : IOutsideIds
{
    private readonly Dictionary<string, Entity>?[] _named = new Dictionary<string, Entity>?[shelves.Length];

    public string? PlaceOf(KindName kind, string id) => shelves[(int)kind].PlaceOf(id);

    public (string Id, string Place)? Named(KindName kind, string key) =>
        (_named[(int)kind] ??= ReadNames(shelves[(int)kind])).TryGetValue(key, out var entity) ? (entity.Key, entity.FilePlace) : null;

    public IEnumerable<string> Ids(KindName kind) => shelves[(int)kind].Ids;

    /// <summary>The records of a kind that count, whether the view shows them or not.</summary>
    public static IEnumerable<Entity> Counting(Shelf shelf) => shelf.Ids.Select(shelf.GetAny).OfType<Entity>().Where(entity => entity.Withdrawal is null).Distinct();

    private static Dictionary<string, Entity> ReadNames(Shelf shelf)
    {
        var names = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in Counting(shelf))
        {
            foreach (var name in EntityNames.InRecord(entity))
            {
                names.TryAdd(NameKey.Of(name), entity);
            }
        }

        return names;
    }
}
