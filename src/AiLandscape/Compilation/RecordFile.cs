using System.Runtime.InteropServices;
using System.Text.Json;

namespace AiLandscape;

/// <summary>One parsed record and what the checks of single records gathered from it for the checks across records.</summary>
internal sealed class RecordFile(DataFile file, Kind kind, JsonTree tree, FindingList findings)
{
    /// <summary>So many are looked through faster than they are indexed.</summary>
    private const int Few = 16;

    private Dictionary<string, OwnSource>? _ownByKey;

    public DataFile File { get; } = file;

    public Kind Kind { get; } = kind;

    public JsonTree Tree { get; } = tree;

    public FindingList Findings { get; } = findings;

    /// <summary>The id as written; empty while it is missing or malformed.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The id, and those that the record had before.</summary>
    public List<CalledBy> Ids { get; } = new(1);

    /// <summary>Those that it had before.</summary>
    public ReadOnlySpan<CalledBy> FormerIds => CollectionsMarshal.AsSpan(Ids)[(Id.Length > 0 ? 1 : 0)..];

    /// <summary>The name, the aliases and the names in other languages.</summary>
    public List<CalledBy> Names { get; } = new(1);

    public bool IsWithdrawn { get; private set; }

    /// <summary>Whether its structure is without findings; if not, nothing is concluded from what seems to be missing.</summary>
    public bool IsSound { get; set; }

    public List<RecordReference> References { get; } = [];

    /// <summary>The nodes that name a source, in the order of the text.</summary>
    public List<int> SourceUses { get; } = [];

    /// <summary>The sources that stand in the record.</summary>
    public List<OwnSource> OwnSources { get; } = [];

    /// <summary>Reads what the record is called; once, while its text is at hand, since all records are compared by it.</summary>
    public void ReadNames()
    {
        Id = Text("id") is { } id && ValueRules.IsKebabCase(id) ? id : "";
        IsWithdrawn = Find("withdrawn") >= 0;
        if (Id.Length > 0)
        {
            Ids.Add(CalledBy.At(Tree, Find("id")));
        }

        Add(Ids, Items("formerIds"));
        if (Find("name") is var name and >= 0 && IsText(name))
        {
            Names.Add(CalledBy.At(Tree, name));
        }

        Add(Names, Items("aliases"));
        Add(Names, Values("localNames"));

        void Add(List<CalledBy> list, IEnumerable<int> nodes)
        {
            foreach (var node in nodes)
            {
                list.Add(CalledBy.At(Tree, node));
            }
        }
    }

    /// <summary>The id of an own source within the dataset: folder, record and key.</summary>
    public string OwnSourceId(string key) => $"{Kind.Folder}/{Id}/{key}";

    /// <summary>The own source that a node names, or null.</summary>
    public OwnSource? OwnSource(int node)
    {
        if (OwnSources.Count > Few)
        {
            _ownByKey ??= OwnSources.ToDictionary(source => source.Key, StringComparer.Ordinal);
            return _ownByKey.GetValueOrDefault(Tree.Text(node) ?? "");
        }

        foreach (var source in OwnSources)
        {
            if (Tree.TextEquals(node, source.Key))
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>The node of a top-level property's value, or -1.</summary>
    public int Find(string property) => Tree.Find(0, property);

    /// <summary>The byte at which a top-level property's value begins, or the start of the record.</summary>
    public int OffsetOf(string property) => Find(property) is var node and >= 0 ? Tree[node].Start : 0;

    /// <summary>The text of a top-level property; null where it is absent or no text.</summary>
    public string? Text(string property) => Find(property) is var node and >= 0 && IsText(node) ? Tree.Text(node) : null;

    /// <summary>The text items of a top-level list; none where it is absent or no list.</summary>
    public IEnumerable<int> Items(string property) => Items(property, JsonTokenType.String);

    /// <summary>The items of one type in a top-level list; none where it is absent or no list.</summary>
    public IEnumerable<int> Items(string property, JsonTokenType type) =>
        Find(property) is var node and >= 0 && Tree[node].Type == JsonTokenType.StartArray ? ItemsOf(node, type) : [];

    /// <summary>The text values of a top-level map; none where it is absent or no object.</summary>
    public IEnumerable<int> Values(string property) =>
        Find(property) is var node and >= 0 && Tree[node].Type == JsonTokenType.StartObject ? Tree.Properties(node).Select(static name => name + 1).Where(IsText) : [];

    private IEnumerable<int> ItemsOf(int list, JsonTokenType type) => Tree.Items(list).Where(item => Tree[item].Type == type);

    private bool IsText(int node) => Tree[node].Type == JsonTokenType.String;
}
