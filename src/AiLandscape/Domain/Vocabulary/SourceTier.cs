namespace AiLandscape;

/// <summary>How near a source stands to what it tells; the distinction that historians and librarians make.</summary>
public enum SourceTier : byte
{
    /// <summary>The owner's, author's or authority's own word.</summary>
    Primary,

    /// <summary>An account of somebody else's word.</summary>
    Secondary,
}
