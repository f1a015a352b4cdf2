namespace AiLandscape;

/// <summary>A dataset that stands alone.</summary>
internal sealed class NoOutsideIds : IOutsideIds
{
    public static readonly NoOutsideIds Instance = new();

    public string? PathOf(KindName kind, string id) => null;

    public IEnumerable<string> Ids(KindName kind) => [];
}
