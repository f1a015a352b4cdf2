namespace AiLandscape;

/// <summary>A buyer, or one that controls it or may.</summary>
/// <param name="Organization">Who.</param>
/// <param name="SharesAreKnown">Whether sources show that half or more is held on every step up from the buyer, on the day.</param>
/// <param name="IsControl">As that, where a parent of which no source gives the share counts as one that controls.</param>
internal readonly record struct Owner(Organization Organization, bool SharesAreKnown, bool IsControl);
