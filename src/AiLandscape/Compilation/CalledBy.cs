namespace AiLandscape;

/// <summary>An id or a name of a record, where it stands, and the form in which it is compared (<see cref="NameKey"/>).</summary>
internal readonly record struct CalledBy(string Text, int Offset, string Key)
{
    public static CalledBy At(JsonTree tree, int node)
    {
        var text = tree.Text(node) ?? "";
        return new CalledBy(text, tree[node].Start, NameKey.Of(text));
    }
}
