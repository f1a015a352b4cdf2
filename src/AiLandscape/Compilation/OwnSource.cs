namespace AiLandscape;

/// <summary>A source that stands in a record: its key, the node of the key, the node of its content.</summary>
internal sealed class OwnSource(string key, int keyNode, int node)
{
    public string Key { get; } = key;

    public int KeyNode { get; } = keyNode;

    public int Node { get; } = node;

    /// <summary>Whether the record cites it, once that is checked.</summary>
    public bool IsCited { get; set; }

    /// <summary>Its number among the sources of the image, once they are counted.</summary>
    public int Number { get; set; }
}
