namespace AiLandscape;

/// <summary>What a stated number says about the true one.</summary>
public enum Bound : byte
{
    /// <summary>The number itself, as precise as it is written.</summary>
    Exactly,

    /// <summary>A rounded number; the true one lies near it on either side.</summary>
    About,

    /// <summary>A floor, included; the true number is this or more.</summary>
    AtLeast,

    /// <summary>A ceiling, included; the true number is this or less.</summary>
    AtMost,
}
