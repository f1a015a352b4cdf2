namespace AiLandscape;

/// <summary>How sure a verdict is.</summary>
public enum Confidence : byte
{
    /// <summary>A primary source settles it, or several independent ones agree.</summary>
    High,

    /// <summary>One good source, or several that may depend on one another.</summary>
    Medium,

    /// <summary>Indirect evidence only.</summary>
    Low,
}
