namespace AiLandscape;

/// <summary>A buyer, or one that controls it.</summary>
/// <param name="Organization">Who.</param>
/// <param name="SharesAreKnown">Whether a source gives every share on the way up from the buyer.</param>
internal readonly record struct Owner(Organization Organization, bool SharesAreKnown);
