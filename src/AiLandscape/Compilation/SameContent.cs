namespace AiLandscape;

/// <summary>Two nodes are the same when their tokens are, whatever the space between them.</summary>
internal sealed class SameContent(JsonTree tree) : IEqualityComparer<int>
{
    public bool Equals(int x, int y)
    {
        var size = tree[x].Next - x;
        if (size != tree[y].Next - y)
        {
            return false;
        }

        for (var i = 0; i < size; i++)
        {
            if (tree[x + i].Type != tree[y + i].Type || !tree.Raw(x + i).SequenceEqual(tree.Raw(y + i)))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(int node)
    {
        var hash = new HashCode();
        for (var i = node; i < tree[node].Next; i++)
        {
            hash.AddBytes(tree.Raw(i));
        }

        return hash.ToHashCode();
    }
}
