namespace AiLandscape;

/// <summary>What stands at an address that a record links to.</summary>
public enum LinkKind : byte
{
    /// <summary>The page of the thing itself, kept by its owner.</summary>
    Homepage,

    /// <summary>The article or technical report that describes it.</summary>
    Paper,

    /// <summary>The model card, system card or data sheet.</summary>
    Card,

    /// <summary>The post or press release that made it known.</summary>
    Announcement,

    /// <summary>The place from which the weights are downloaded.</summary>
    Weights,

    /// <summary>The repository of its source text.</summary>
    Code,

    /// <summary>The manual or reference.</summary>
    Documentation,

    /// <summary>The binding or official wording, in a gazette or on the authority's page.</summary>
    OfficialText,
}
