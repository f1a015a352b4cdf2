namespace AiLandscape;

/// <summary>
/// How a source knows what it says. The words are this library's own; they follow the confidence notes of Epoch AI's tables and the habits of fact
/// checking.
/// </summary>
public enum Basis : byte
{
    /// <summary>The owner, author or authority says it of its own work, in a paper, a model card, a filing or a gazette.</summary>
    Official,

    /// <summary>Somebody counted, weighed or timed it and says how, such as weights summed over the published files.</summary>
    Measured,

    /// <summary>A third party states it as a fact without showing how it knows, as news and encyclopedias do.</summary>
    Reported,

    /// <summary>Inferred from other evidence by a method that leaves a margin, as Epoch AI does for undisclosed training compute.</summary>
    Estimated,

    /// <summary>Passed on from inside without the owner's consent, and never confirmed by the owner.</summary>
    Leaked,

    /// <summary>Computed from other recorded values by a fixed formula, with no judgement added.</summary>
    Derived,
}
