namespace AiLandscape;

/// <summary>Whether the authority applies a restriction that formally stands.</summary>
public enum EnforcementState : byte
{
    /// <summary>Applied as written.</summary>
    Enforced,

    /// <summary>The authority has said that it will not act on breaches, while the text stands; as with the AI Diffusion rule from 13 May 2025.</summary>
    NotEnforced,

    /// <summary>The text itself is put out of effect for a time; as with the Affiliates rule from 10 November 2025.</summary>
    Suspended,
}
