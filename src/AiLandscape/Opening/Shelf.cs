namespace AiLandscape;

/// <summary>All records of one kind, over all layers, in the ordinal order of their ids. Each becomes an object when it is first asked for.</summary>
internal sealed class Shelf
{
    private readonly Landscape _landscape;
    private readonly PackedImage[] _layers;
    private readonly Entity?[] _slots;

    /// <summary>Which record of which layer stands in each slot, and the reverse; null while there is one layer and the numbers are the same.</summary>
    private readonly (int Layer, int Record)[]? _places;
    private readonly int[][]? _slotOf;

    private Dictionary<string, int>? _ids;
    private Dictionary<string, List<Entity>>? _names;

    public Shelf(Landscape landscape, KindName kind, PackedImage[] layers)
    {
        _landscape = landscape;
        _layers = layers;
        Kind = kind;
        var count = 0;
        foreach (var layer in layers)
        {
            count += layer.Count((int)kind);
        }

        _slots = new Entity?[count];
        if (layers.Length > 1)
        {
            _places = Merge();
            _slotOf = SlotsOf(_places);
        }
    }

    public Landscape Landscape => _landscape;

    public KindName Kind { get; }

    /// <summary>Records that count: withdrawn ones are left out.</summary>
    public int Count => Live.Length;

    /// <summary>The records that count.</summary>
    public Entity[] Live => field ??= ReadLive();

    /// <summary>Every id and former id, in no order.</summary>
    public IReadOnlyCollection<string> Ids => IdTable.Keys;

    private Dictionary<string, int> IdTable => _ids ??= ReadIds();

    public Entity At(int layer, int record) => At(_slotOf is null ? record : _slotOf[layer][record]);

    /// <summary>The record with this id or former id, or its replacement where it was withdrawn in favour of one.</summary>
    public Entity? Get(string id)
    {
        if (!IdTable.TryGetValue(id, out var slot))
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

    /// <summary>The path of the file in which this id or former id stands, or null.</summary>
    public string? PathOf(string id) => IdTable.TryGetValue(id, out var slot) ? At(slot).File : null;

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
        if (_slots[slot] is { } known)
        {
            return known;
        }

        var (layer, record) = _places is null ? (0, slot) : _places[slot];
        var packed = _layers[layer].Record((int)Kind, record);
        var entity = EntityFactory.Create(Kind, new Node(_landscape, layer, packed.Fields()), packed);
        return Interlocked.CompareExchange(ref _slots[slot], entity, null) ?? entity;
    }

    private Entity[] ReadLive()
    {
        var live = new List<Entity>(_slots.Length);
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if (At(slot) is { Withdrawal: null } entity)
            {
                live.Add(entity);
            }
        }

        return [.. live];
    }

    private (int Layer, int Record)[] Merge() =>
    [
        .. _layers
            .SelectMany((image, layer) => Enumerable.Range(0, image.Count((int)Kind)).Select(record => (Layer: layer, Record: record)))
            .OrderBy(place => EntityFactory.Create(Kind, new Node(_landscape, place.Layer, _layers[place.Layer].Record((int)Kind, place.Record).Fields()), default).Key, StringComparer.Ordinal),
    ];

    private int[][] SlotsOf((int Layer, int Record)[] places)
    {
        int[][] slots = [.. _layers.Select(layer => new int[layer.Count((int)Kind)])];
        for (var slot = 0; slot < places.Length; slot++)
        {
            slots[places[slot].Layer][places[slot].Record] = slot;
        }

        return slots;
    }

    private Dictionary<string, int> ReadIds()
    {
        var ids = new Dictionary<string, int>(_slots.Length, StringComparer.Ordinal);
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            for (var i = 0; i < _layers[layer].IdCount((int)Kind); i++)
            {
                var (id, record) = _layers[layer].IdAt((int)Kind, i);
                ids[id] = _slotOf is null ? record : _slotOf[layer][record];
            }
        }

        return ids;
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
