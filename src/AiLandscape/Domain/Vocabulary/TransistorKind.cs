namespace AiLandscape;

/// <summary>
/// The build of the transistors on a chip's logic dies. The technical notes to ECCN 3A090 count into the applicable die area only dies with non-
/// planar ones.
/// </summary>
public enum TransistorKind : byte
{
    /// <summary>The gate lies flat on the channel, as in processes of about 20 nm and above.</summary>
    Planar,

    /// <summary>The gate wraps around the channel: FinFET or gate-all-around.</summary>
    NonPlanar,
}
