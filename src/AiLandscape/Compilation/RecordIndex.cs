namespace AiLandscape;

/// <summary>All records of a run in the order in which they are packed: by kind, then by id.</summary>
internal sealed class RecordIndex
{
    /// <summary>Looking for close ids costs a pass over all of them, so only so many findings of a run get a suggestion.</summary>
    private const int MaxSuggestions = 100;

    private readonly Dictionary<(KindName, string), string> _renamed = [];
    private readonly IOutsideIds _outside;
    private readonly Lazy<HashSet<(string Folder, string Id)>> _claimed;
    private readonly HashSet<string> _unknown;
    private int _suggestions;
    private readonly Dictionary<string, RecordFile>[] _byId;

    /// <param name="records">The records that could be read as JSON.</param>
    /// <param name="folder">Every file; one that cannot be read, or has a wrong id, still takes the id of its name, so that what refers to it is not at fault.</param>
    /// <param name="outside">The ids of a dataset that this one is laid over.</param>
    public RecordIndex(IEnumerable<RecordFile> records, FolderContent folder, IOutsideIds outside)
    {
        _outside = outside;
        _claimed = new(() => [.. folder.Files.Select(file => file.RelativePath).Concat(folder.Unread).Select(path => (DataFile.FirstFolder(path), Path.GetFileNameWithoutExtension(path)))]);
        _unknown = [.. folder.Unread.Where(path => !path.EndsWith(".json", StringComparison.Ordinal)).Select(DataFile.FirstFolder)];
        RecordFile[] sorted = [.. records];
        Array.Sort(sorted, InOrder);
        Records = sorted;
        _byId = TablesFor<RecordFile>(Records);
        foreach (var record in Records.Where(record => record.Id.Length > 0))
        {
            _byId[(int)record.Kind.Name].TryAdd(record.Id, record);
            foreach (var former in record.FormerIds)
            {
                _renamed.TryAdd((record.Kind.Name, former.Text), record.Id);
            }
        }
    }

    public IReadOnlyList<RecordFile> Records { get; }

    /// <summary>A table for each kind, by its number, with room for its records.</summary>
    public static Dictionary<string, T>[] TablesFor<T>(IReadOnlyList<RecordFile> records)
    {
        var counts = new int[DataSchema.Kinds.Count];
        foreach (var record in records)
        {
            counts[(int)record.Kind.Name]++;
        }

        return Array.ConvertAll(counts, count => new Dictionary<string, T>(count, StringComparer.Ordinal));
    }

    private static int InOrder(RecordFile a, RecordFile b)
    {
        var order = (int)a.Kind.Name - (int)b.Kind.Name;
        order = order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        return order != 0 ? order : string.CompareOrdinal(a.File.RelativePath, b.File.RelativePath);
    }

    /// <summary>Whether there is a record of this id, here or in the dataset below, or a file of its name or a folder of its kind that is to be mended first.</summary>
    public bool Has(KindName kind, string id) =>
        Find(kind, id) is not null || _outside.PlaceOf(kind, id) is not null || _unknown.Contains(DataSchema.Of(kind).Folder) || _claimed.Value.Contains((DataSchema.Of(kind).Folder, id));

    public RecordFile? Find(KindName kind, string id) => _byId[(int)kind].GetValueOrDefault(id);

    /// <summary>What an unknown id was probably meant to be, in words that follow a message.</summary>
    public string DidYouMean(KindName kind, string id) =>
        _renamed.TryGetValue((kind, id), out var renamed) ? $"; it was renamed to '{renamed}'"
        : Closest(kind, id) is { } close ? $"; did you mean '{close}'?"
        : "";

    /// <summary>The id that is spelt most alike, or null.</summary>
    public string? Closest(KindName kind, string id) =>
        _renamed.TryGetValue((kind, id), out var renamed) ? renamed
        : _suggestions++ < MaxSuggestions && Spelling.Closest(id, _byId[(int)kind].Keys.Concat(_outside.Ids(kind)), 1) is [var close] ? close
        : null;
}
