namespace AiLandscape;

/// <summary>How a claim stands to another, read from the record that names the relation.</summary>
public enum ClaimRelationKind : byte
{
    /// <summary>Both cannot hold.</summary>
    Contradicts,

    /// <summary>If this one holds, the other is more likely to.</summary>
    Supports,

    /// <summary>Gives the evidence that the other is wrong.</summary>
    Refutes,

    /// <summary>Says the same for a later day, and takes the place of the other.</summary>
    Supersedes,

    /// <summary>Says the same in another place.</summary>
    Repeats,

    /// <summary>Holds only if the other does.</summary>
    DependsOn,
}
