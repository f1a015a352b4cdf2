namespace AiLandscape;

/// <summary>Whether a follower has reached a level.</summary>
public enum LeadTimeState : byte
{
    /// <summary>It has; the days are known.</summary>
    Known,

    /// <summary>It has not, as far as the data go: no model of it whose figure is open could have.</summary>
    NotYet,

    /// <summary>Nobody can say: a model of it may have, whose figure or release date is withheld, unknown or a mere bound.</summary>
    Unknown,
}
