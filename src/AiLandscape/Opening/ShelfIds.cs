namespace AiLandscape;

/// <summary>The ids of a landscape, for a dataset that is laid over it.</summary>
internal sealed class ShelfIds(Shelf[] shelves) : IOutsideIds
{
    public string? PathOf(KindName kind, string id) => shelves[(int)kind].PathOf(id);

    public IEnumerable<string> Ids(KindName kind) => shelves[(int)kind].Ids;
}
