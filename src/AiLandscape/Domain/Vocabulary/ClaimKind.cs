namespace AiLandscape;

/// <summary>Whether and how a claim can be checked.</summary>
public enum ClaimKind : byte
{
    /// <summary>About what is or was; evidence can settle it.</summary>
    Fact,

    /// <summary>A judgement of value; evidence can inform it and not settle it.</summary>
    Opinion,

    /// <summary>About what will be; it can be checked once the time has come.</summary>
    Forecast,

    /// <summary>Says what a word means.</summary>
    Definition,
}
