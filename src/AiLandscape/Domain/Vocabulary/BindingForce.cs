namespace AiLandscape;

/// <summary>Whether a policy binds those whom it addresses.</summary>
public enum BindingForce : byte
{
    /// <summary>Must be followed, under threat of a legal consequence.</summary>
    Binding,

    /// <summary>Followed by those who choose to.</summary>
    Voluntary,

    /// <summary>States a position or an aim, and asks nothing that could be broken.</summary>
    Declaratory,
}
