namespace AiLandscape;

/// <summary>All records of one kind, as one landscape shows them. Each becomes an object when it is first asked for.</summary>
internal sealed class Shelf(Landscape landscape, ShelfIndex index)
{
    private Entity?[]? _slots;
    private Dictionary<string, List<Entity>>? _names;

    public Landscape Landscape => landscape;

    public ShelfIndex Index => index;

    public KindName Kind => index.Kind;

    /// <summary>Records that count: withdrawn ones are left out.</summary>
    public int Count => Live.Length;

    /// <summary>The records that count and that the view shows.</summary>
    public Entity[] Live => field ??= ReadLive();

    /// <summary>Every record, withdrawn ones included, in the ordinal order of their ids.</summary>
    public IEnumerable<Entity> All => Enumerable.Range(0, index.Count).Select(slot => At(slot));

    /// <summary>Every id and former id, in no order.</summary>
    public IReadOnlyCollection<string> Ids => index.Ids.Keys;

    public Entity At(int layer, int record) => At(index.SlotOf(layer, record));

    /// <summary>The record that the view shows with this id or former id, or its replacement where it was withdrawn in favour of one.</summary>
    public Entity? Get(string id) => GetAny(id) is { IsInView: true } entity ? entity : null;

    /// <summary>The record with this id or former id, or its replacement, whether the view shows it or not.</summary>
    public Entity? GetAny(string id)
    {
        var slot = index.SlotOf(id);
        if (slot < 0)
        {
            return null;
        }

        var entity = At(slot);
        while (entity.Withdrawal?.Replacement is { } replacement)
        {
            entity = replacement;
        }

        return entity;
    }

    /// <summary>Where the file is in which this id or former id stands, or null.</summary>
    public string? PlaceOf(string id) => index.SlotOf(id) is var slot and >= 0 ? At(slot).FilePlace : null;

    /// <summary>The one record with this id or name.</summary>
    public Entity? Find(string? name) =>
        string.IsNullOrEmpty(name) ? null
        : Get(name) is { } entity ? entity
        : Named(name) is [var only] ? only
        : null;

    /// <summary>Every record that answers to this name.</summary>
    public IReadOnlyList<Entity> Named(string name) => (_names ??= ReadNames()).TryGetValue(NameKey.Of(name), out var entities) ? entities : [];

    private Entity At(int slot)
    {
        var slots = _slots ?? Interlocked.CompareExchange(ref _slots, new Entity?[index.Count], null) ?? _slots;
        if (slots[slot] is { } known)
        {
            return known;
        }

        var (layer, packed) = index.At(slot);
        var entity = EntityFactory.Create(Kind, new Node(landscape, layer, packed.Fields()), packed);
        return Interlocked.CompareExchange(ref slots[slot], entity, null) ?? entity;
    }

    private Entity[] ReadLive()
    {
        // An array and no list, which stands in an assembly that a first query would have to load for it alone.
        var live = new Entity[index.Count];
        var count = 0;
        for (var slot = 0; slot < live.Length; slot++)
        {
            if (At(slot) is { Withdrawal: null, IsInView: true } entity)
            {
                live[count++] = entity;
            }
        }

        Array.Resize(ref live, count);
        return live;
    }

    private Dictionary<string, List<Entity>> ReadNames()
    {
        var names = new Dictionary<string, List<Entity>>(StringComparer.Ordinal);
        foreach (var entity in Live)
        {
            foreach (var key in EntityNames.Of(entity).Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!names.TryGetValue(key, out var entities))
                {
                    names[key] = entities = [];
                }

                entities.Add(entity);
            }
        }

        return names;
    }
}
