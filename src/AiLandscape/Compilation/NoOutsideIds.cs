namespace AiLandscape;

/// <summary>A dataset that stands alone.</summary>
internal sealed class NoOutsideIds : IOutsideIds
{
    public static readonly NoOutsideIds Instance = new();

    public string? PlaceOf(KindName kind, string id) => null;

    public (string Id, string Place)? Named(KindName kind, string key) => null;

    public IEnumerable<string> Ids(KindName kind) => [];
}
