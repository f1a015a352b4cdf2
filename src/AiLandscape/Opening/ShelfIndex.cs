namespace AiLandscape;

/// <summary>Where the records of one kind stand over all layers, in the ordinal order of their ids. A landscape and all views of it share one.</summary>
internal sealed class ShelfIndex
{
    /// <summary>A program that asks for a few records should not wait until every id is read; one that asks for many gets a table.</summary>
    private const int SearchesBeforeTable = 16;

    private readonly PackedImage[] _layers;

    /// <summary>Which record of which layer stands in each slot, and the reverse; null while there is one layer and the numbers are the same.</summary>
    private readonly (int Layer, int Record)[]? _places;
    private readonly int[][]? _slotOf;

    private Dictionary<string, int>? _ids;
    private int _searches;

    public ShelfIndex(KindName kind, PackedImage[] layers)
    {
        _layers = layers;
        Kind = kind;
        foreach (var layer in layers)
        {
            Count += layer.Count((int)kind);
        }

        if (layers.Length > 1)
        {
            _places = Merge();
            _slotOf = SlotsOf(_places);
        }
    }

    public KindName Kind { get; }

    /// <summary>How many records there are, withdrawn ones included.</summary>
    public int Count { get; }

    /// <summary>The slot of every id and former id.</summary>
    public Dictionary<string, int> Ids => _ids ??= ReadIds();

    /// <summary>The slot of an id or former id; -1 where there is none.</summary>
    public int SlotOf(string id)
    {
        if (_searches == SearchesBeforeTable)
        {
            return InTable(id);
        }

        // Threads that count at the same time only put the table off.
        _searches = Math.Min(_searches + 1, SearchesBeforeTable);
        return Search(id) is var slot and >= 0 ? slot : InTable(id);
    }

    public int SlotOf(int layer, int record) => _slotOf is null ? record : _slotOf[layer][record];

    /// <summary>The record in a slot, and its layer.</summary>
    public (int Layer, PackedRecord Record) At(int slot)
    {
        var (layer, record) = _places is null ? (0, slot) : _places[slot];
        return (layer, _layers[layer].Record((int)Kind, record));
    }

    private (int Layer, int Record)[] Merge() =>
    [
        .. _layers
            .SelectMany((image, layer) => Enumerable.Range(0, image.Count((int)Kind)).Select(record => (Layer: layer, Record: record)))
            .OrderBy(place => IdOf(_layers[place.Layer].Record((int)Kind, place.Record)), StringComparer.Ordinal),
    ];

    private string IdOf(PackedRecord record) =>
        record.Fields().TryField(Kind == KindName.Sources ? SourceFields.Id : HeadFields.Id, out var id) ? id.Read().Text() : "";

    private int[][] SlotsOf((int Layer, int Record)[] places)
    {
        int[][] slots = [.. _layers.Select(layer => new int[layer.Count((int)Kind)])];
        for (var slot = 0; slot < places.Length; slot++)
        {
            slots[places[slot].Layer][places[slot].Record] = slot;
        }

        return slots;
    }

    private int InTable(string id) => Ids.TryGetValue(id, out var slot) ? slot : -1;

    /// <summary>The slot of a present id, found by halves; -1 where it is none.</summary>
    private int Search(string id)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            switch (string.CompareOrdinal(IdOf(At(middle).Record), id))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return -1;
    }

    private Dictionary<string, int> ReadIds()
    {
        var ids = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var slot = 0; slot < Count; slot++)
        {
            ids[IdOf(At(slot).Record)] = slot;
        }

        for (var layer = 0; layer < _layers.Length; layer++)
        {
            for (var i = 0; i < _layers[layer].FormerIdCount((int)Kind); i++)
            {
                var (id, record) = _layers[layer].FormerId((int)Kind, i);
                ids[id] = SlotOf(layer, record);
            }
        }

        return ids;
    }
}
