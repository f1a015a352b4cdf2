namespace AiLandscape;

/// <summary>The ids and names of a dataset that the one being compiled is laid over; its records may be referred to and may not be repeated.</summary>
internal interface IOutsideIds
{
    /// <summary>Where the record with this id or former id stands, or null.</summary>
    string? PlaceOf(KindName kind, string id);

    /// <summary>The id of the record that answers to a name, and where it stands; null where none does.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The name as <see cref="NameKey"/> writes it.</param>
    (string Id, string Place)? Named(KindName kind, string key);

    /// <summary>Every id and former id of a kind, to find what was probably meant.</summary>
    IEnumerable<string> Ids(KindName kind);
}
