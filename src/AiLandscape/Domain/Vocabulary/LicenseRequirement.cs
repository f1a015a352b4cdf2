namespace AiLandscape;

/// <summary>What a restriction asks before the act that it reaches.</summary>
public enum LicenseRequirement : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A licence from the authority.</summary>
    LicenseRequired,

    /// <summary>The act may not be done at all; no licence is foreseen.</summary>
    Prohibited,

    /// <summary>The authority must be told in advance, and may object.</summary>
    Notification,
}
