namespace AiLandscape;

/// <summary>Why a view leaves something out.</summary>
internal enum Hiding : byte
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It began, happened or holds later.</summary>
    OfLaterDay,

    /// <summary>Its source was published later.</summary>
    OfLaterSource,

    /// <summary>Its source bears no date of publication, and was read later.</summary>
    OfUndatedSource,
}
