namespace AiLandscape;

/// <summary>Packs checked records. Records lie by kind and id, so that a reference is the number of a record within its kind.</summary>
internal sealed class LandscapePacker(RecordIndex index)
{
    private static readonly string[] DatasetTexts = ["name", "license", "attribution", "url"];

    private readonly StringTable _strings = new();
    private readonly ByteSink _sink = new();
    private readonly Dictionary<string, int>[] _numbers = [.. DataSchema.Kinds.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<string>[] _formerIds = [.. DataSchema.Kinds.Select(_ => new List<string>())];
    private readonly List<(int Number, string? OutsideId)> _cited = [];
    private readonly HashSet<(int Number, string? OutsideId)> _isCited = [];
    private int _dataVersion;

    public byte[] Pack(RecordFile? dataset)
    {
        var sortedUrls = Many.Beside(index.Records.Count, SortedUrls);
        var entries = Entries();
        var kinds = DataSchema.Kinds.Select(_ => new PackedKind([], [])).ToArray();

        // The ids go first, so that looking one up touches few blocks of the string table.
        entries.ForEach(entry => _strings.Number(entry.Id));

        // The addresses follow in their order: those that begin alike stand together and compress better.
        sortedUrls().ForEach(url => _strings.Number(url));
        foreach (var (kind, id, record, own) in entries)
        {
            kinds[(int)kind].Offsets.Add(_sink.Length);
            PackRecord(kind, id, record, own);
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i].FormerIds.AddRange(_formerIds[i].Order(StringComparer.Ordinal).Select(id => (_strings.Number(id), _numbers[i][id])));
        }

        int[] texts = [.. DatasetTexts.Select(name => dataset?.Text(name) is { } text ? _strings.Number(text) : 0)];
        return ImageWriter.Write(_strings, kinds, _sink, texts, DataSchema.Version, _dataVersion);
    }

    /// <summary>Writes the number of a record within its kind plus one, or 0 and the id of a record outside this image.</summary>
    public void PackReference(KindName kind, string id) => Pack(Resolve(kind, id));

    /// <summary>Writes the source that a node names, own or shared.</summary>
    public void PackSource(RecordFile record, int node) => Pack(Resolve(record, node));

    private (int Number, string? OutsideId) Resolve(KindName kind, string id) =>
        _numbers[(int)kind].TryGetValue(id, out var number) ? (number + 1, null) : (0, id);

    private (int Number, string? OutsideId) Resolve(RecordFile record, int source) =>
        record.OwnSource(source) is { } own ? (own.Number + 1, null) : Resolve(KindName.Sources, record.Tree.Text(source)![1..]);

    private void Pack((int Number, string? OutsideId) reference)
    {
        _sink.Varint((ulong)reference.Number);
        if (reference.OutsideId is { } id)
        {
            _sink.Varint((ulong)_strings.Number(id));
        }
    }

    /// <summary>What becomes a record of the image: every record, and every source that stands in one, which has the id folder/record/key.</summary>
    private List<Entry> Entries()
    {
        var entries = new List<Entry>(index.Records.Count);
        var sources = new List<Entry>(index.Records.Count);
        foreach (var record in index.Records)
        {
            (record.Kind.Name == KindName.Sources ? sources : entries).Add(new Entry(record.Kind.Name, record.Id, record, null));
            foreach (var own in record.OwnSources)
            {
                sources.Add(new Entry(KindName.Sources, record.OwnSourceId(own.Key), record, own));
            }
        }

        // The records are in order; the sources that stand in them lie among those that stand alone.
        sources.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        entries.AddRange(sources);
        foreach (var (kind, count) in entries.CountBy(entry => entry.Kind))
        {
            _numbers[(int)kind].EnsureCapacity(count);
        }

        var counts = new int[DataSchema.Kinds.Count];
        foreach (var (kind, id, record, own) in entries)
        {
            var number = counts[(int)kind]++;
            _numbers[(int)kind].Add(id, number);
            if (own is not null)
            {
                own.Number = number;
                continue;
            }

            foreach (var former in record.FormerIds)
            {
                _numbers[(int)kind].Add(former.Text, number);
                _formerIds[(int)kind].Add(former.Text);
            }
        }

        return entries;
    }

    /// <summary>In front a run with the folder of its owner and the sources that the record cites, then its fields.</summary>
    private void PackRecord(KindName kind, string id, RecordFile record, OwnSource? own)
    {
        var start = _sink.Open();
        _sink.Varint((ulong)_strings.Number(Owner(record.File.RelativePath)));
        if (kind == KindName.Sources)
        {
            _sink.Varint(1);
            PackReference(kind, id);
        }
        else
        {
            PackCited(record);
        }

        _sink.Close(start);
        var node = own?.Node ?? 0;
        start = _sink.Open();
        new FieldPacker(this, record, _sink, _strings).PackObject(node, DataSchema.Of(kind).Shape, own is null ? null : id);
        _sink.Close(start);
        NoteVersion(record, node, kind == KindName.Sources ? "accessed" : "verifiedOn");
    }

    /// <summary>The folder between the folder of the kind and the file; empty where there is none or more than one.</summary>
    private static string Owner(string path)
    {
        var (first, last) = (path.IndexOf('/', StringComparison.Ordinal), path.LastIndexOf('/'));
        return last > first && path.IndexOf('/', first + 1) == last ? path[(first + 1)..last] : "";
    }

    /// <summary>Each source once, in the order of first use.</summary>
    private void PackCited(RecordFile record)
    {
        _cited.Clear();
        _isCited.Clear();
        foreach (var use in record.SourceUses)
        {
            var source = Resolve(record, use);
            if (_isCited.Add(source))
            {
                _cited.Add(source);
            }
        }

        _sink.Varint((ulong)_cited.Count);
        _cited.ForEach(Pack);
    }

    /// <summary>The addresses of all sources, and those where there is more to read about another record.</summary>
    private List<string> SortedUrls()
    {
        var urls = new List<string>(index.Records.Count);
        foreach (var record in index.Records)
        {
            var isSource = record.Kind.Name == KindName.Sources;
            Add(record, isSource ? [record.Find("url")] : record.Values("links"));
            Add(record, record.OwnSources.Select(own => record.Tree.Find(own.Node, "url")));
        }

        urls.Sort(StringComparer.Ordinal);
        return urls;

        void Add(RecordFile record, IEnumerable<int> nodes)
        {
            foreach (var node in nodes)
            {
                urls.Add(record.Tree.Text(node)!);
            }
        }
    }

    private void NoteVersion(RecordFile record, int node, string property)
    {
        if (record.Tree.Find(node, property) is var date and >= 0 && Edtf.TryParse(record.Tree.Raw(date), out var day))
        {
            _dataVersion = Math.Max(_dataVersion, day.EarliestDay);
        }
    }

    private readonly record struct Entry(KindName Kind, string Id, RecordFile Record, OwnSource? Own);
}
