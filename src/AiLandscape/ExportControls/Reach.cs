namespace AiLandscape;

/// <summary>How a rule comes to a transaction.</summary>
public enum Reach : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The goods go to a destination of the rule.</summary>
    Destination,

    /// <summary>The buyer, or one that controls it, is headquartered where the rule says, wherever the goods go.</summary>
    Headquarters,

    /// <summary>The buyer, or one that owns half of it or more where the rule says so, is named.</summary>
    NamedParty,
}
