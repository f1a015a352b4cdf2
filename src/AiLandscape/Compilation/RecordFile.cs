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
    public string Id { get; set; } = "";

    /// <summary>Whether its structure is without findings; if not, nothing is concluded from what seems to be missing.</summary>
    public bool IsSound { get; set; }

    public List<RecordReference> References { get; } = [];

    /// <summary>The nodes that name a source, in the order of the text.</summary>
    public List<int> SourceUses { get; } = [];

    /// <summary>The sources that stand in the record.</summary>
    public List<OwnSource> OwnSources { get; } = [];

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
        Find(property) is var node and >= 0 && Tree[node].Type == JsonTokenType.StartArray ? Tree.Items(node).Where(item => Tree[item].Type == type) : [];

    /// <summary>The text values of a top-level map; none where it is absent or no object.</summary>
    public IEnumerable<int> Values(string property) =>
        Find(property) is var node and >= 0 && Tree[node].Type == JsonTokenType.StartObject ? Tree.Properties(node).Select(name => name + 1).Where(IsText) : [];

    private bool IsText(int node) => Tree[node].Type == JsonTokenType.String;
}
