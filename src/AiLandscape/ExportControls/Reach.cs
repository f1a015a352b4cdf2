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

    /// <summary>The buyer is named.</summary>
    NamedParty,

    /// <summary>One that owns half of the buyer or more is named, and a rule in force reaches those whom named parties own. Shares of several owners are not added up.</summary>
    OwnedByNamedParty,
}
