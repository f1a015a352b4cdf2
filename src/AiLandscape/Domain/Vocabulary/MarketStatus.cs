namespace AiLandscape;

/// <summary>Whether a product can be had in a country.</summary>
public enum MarketStatus : byte
{
    /// <summary>The provider sells or opens it there.</summary>
    Offered,

    /// <summary>The provider itself keeps it from that country; no authority demands it.</summary>
    NotOffered,

    /// <summary>An authority of that country bars it, whatever the provider wishes.</summary>
    Blocked,
}
