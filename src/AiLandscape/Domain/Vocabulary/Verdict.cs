namespace AiLandscape;

/// <summary>What checking a claim found. Takes the place of the reviewRating of a schema.org ClaimReview.</summary>
public enum Verdict : byte
{
    /// <summary>Sources that stand near the matter say the same.</summary>
    Confirmed,

    /// <summary>Right in the main, and wrong or too loose in a detail that the correction names.</summary>
    Imprecise,

    /// <summary>Good sources contradict one another, and none decides.</summary>
    Disputed,

    /// <summary>Good sources show the contrary.</summary>
    False,

    /// <summary>A judgement that cannot be true or false.</summary>
    Opinion,

    /// <summary>No source was found that would settle it.</summary>
    Unverified,
}
