namespace AiLandscape;

/// <summary>
/// What a dataset may hold. This table drives checking, packing, the JSON Schemas that editors use, the canonical property order and the
/// field reference in CONTRIBUTING.md; nothing of it is written a second time.
/// </summary>
internal static class DataSchema
{
    /// <summary>Raised when a field is removed, renamed or given another meaning. A new optional field does not raise it.</summary>
    public const int Version = 1;

    /// <summary>The one optional file at the data root, which names the dataset and its licence.</summary>
    public const string DatasetFile = "dataset.json";

    /// <summary>Text that begins so stands where something is still to be filled in, as a scaffolded record has it; no dataset may hold it.</summary>
    public const string ToDo = "TO DO";

    /// <summary>In the order of <see cref="KindName"/>.</summary>
    public static readonly IReadOnlyList<Kind> Kinds =
    [
        ModelSchema.Kind,
        ProductSchema.Kind,
        OrganizationSchema.Kind,
        ChipSchema.Kind,
        PolicySchema.Kind,
        ChipRestrictionSchema.Kind,
        EventSchema.Kind,
        ClaimSchema.Kind,
        SourceSchema.Kind,
    ];

    public static Kind Of(KindName name) => Kinds[(int)name];

    public static Kind? InFolder(string folder) => Kinds.FirstOrDefault(kind => kind.Folder == folder);
}
