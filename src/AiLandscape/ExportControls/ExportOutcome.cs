namespace AiLandscape;

/// <summary>Whether a licence requirement stands between a chip and a destination on a day.</summary>
public enum ExportOutcome : byte
{
    /// <summary>No rule in force that the landscape knows captures it.</summary>
    NotControlled,

    /// <summary>
    /// A rule in force captures it. Captured is not forbidden: see the review policy, the exceptions and the licence status of the verdict.
    /// </summary>
    Controlled,

    /// <summary>What is known neither captures it nor rules that out; the verdict says what is missing.</summary>
    Indeterminate,
}
