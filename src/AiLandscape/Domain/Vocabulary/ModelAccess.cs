namespace AiLandscape;

/// <summary>How a model can be had, in the order from closed to open. The six words are Epoch AI's vocabulary of model accessibility.</summary>
public enum ModelAccess : byte
{
    /// <summary>Nobody outside the developer and its chosen partners can use it. Epoch AI: Unreleased.</summary>
    Unreleased,

    /// <summary>Anyone eligible can use it through a product of the developer or a host, but not from a program. Epoch AI: Hosted access (no API).</summary>
    HostedAccess,

    /// <summary>Programs can call it over a network interface; the weights stay with the provider. Epoch AI: API access.</summary>
    ApiAccess,

    /// <summary>The weights can be downloaded, and the licence forbids commercial use. Epoch AI: Open weights (non-commercial).</summary>
    OpenWeightsNonCommercial,

    /// <summary>
    /// The weights can be downloaded and used commercially, within limits on use or users that the licence sets. Epoch AI: Open weights (restricted
    /// use).
    /// </summary>
    OpenWeightsRestricted,

    /// <summary>
    /// The weights can be downloaded under a licence without limits on use, such as Apache-2.0 or MIT. Epoch AI: Open weights (unrestricted).
    /// </summary>
    OpenWeightsUnrestricted,
}
