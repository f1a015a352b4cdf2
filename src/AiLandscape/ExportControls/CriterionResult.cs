namespace AiLandscape;

/// <summary>The answer of a test on figures that may not all be known, in the order in which alternatives outweigh each other (Kleene's strong logic).</summary>
public enum CriterionResult : byte
{
    /// <summary>It does not hold, whatever is missing.</summary>
    NotMet,

    /// <summary>It may hold or not; a figure is missing.</summary>
    Unknown,

    /// <summary>It holds, whatever is missing.</summary>
    Met,
}
