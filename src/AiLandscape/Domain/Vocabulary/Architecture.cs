namespace AiLandscape;

/// <summary>How a model computes its answer.</summary>
public enum Architecture : byte
{
    /// <summary>Every weight takes part in every token.</summary>
    Dense,

    /// <summary>
    /// A router sends each token through some of many sub-networks, so that the weights in use are fewer than the weights held (Shazeer et al.,
    /// 2017).
    /// </summary>
    MixtureOfExperts,

    /// <summary>A recurrent state takes the place of attention, as in Mamba (Gu and Dao, 2023).</summary>
    StateSpace,

    /// <summary>Layers of more than one of these sorts in one model.</summary>
    Hybrid,

    /// <summary>The whole output is refined in steps from noise, instead of being written one token after the other.</summary>
    Diffusion,

    /// <summary>An architecture that is known and is none of these.</summary>
    Other,
}
