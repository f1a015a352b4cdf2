namespace AiLandscape;

/// <summary>The ids of a dataset that the one being compiled is laid over; its records may be referred to and may not be repeated.</summary>
internal interface IOutsideIds
{
    /// <summary>The path of the record with this id or former id, or null.</summary>
    string? PathOf(KindName kind, string id);

    /// <summary>Every id and former id of a kind, to find what was probably meant.</summary>
    IEnumerable<string> Ids(KindName kind);
}
