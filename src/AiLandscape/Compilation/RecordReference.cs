namespace AiLandscape;

/// <summary>A reference found in a record. <paramref name="Kind"/> is null where any kind may be named; <paramref name="Chain"/> names the field that may not lead back.</summary>
internal readonly record struct RecordReference(int Node, KindName? Kind, string? Chain)
{
    /// <summary>The record that is meant; the kind is null where the text names none.</summary>
    public (KindName? Kind, string Id) Target(JsonTree tree)
    {
        var text = tree.Text(Node) ?? "";
        return Kind is { } kind ? (kind, text) : Split(text);
    }

    /// <summary>Takes apart a reference of any kind, written folder/id.</summary>
    public static (KindName? Kind, string Id) Split(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (null, text) : (DataSchema.InFolder(text[..slash])?.Name, text[(slash + 1)..]);
    }
}
