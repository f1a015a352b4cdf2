namespace AiLandscape;

/// <summary>How an event stands to an earlier one that led to it, where a source says so.</summary>
public enum CausalKind : byte
{
    /// <summary>Was done as an answer to the earlier one.</summary>
    RespondsTo,

    /// <summary>Became possible through the earlier one.</summary>
    Enables,

    /// <summary>Came out of the earlier one as its next step.</summary>
    Follows,
}
