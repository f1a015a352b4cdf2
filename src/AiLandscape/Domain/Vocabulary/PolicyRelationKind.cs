namespace AiLandscape;

/// <summary>How a policy stands to another, read from the record that names the relation.</summary>
public enum PolicyRelationKind : byte
{
    /// <summary>Changes the text of the other.</summary>
    Amends,

    /// <summary>Ends the other.</summary>
    Repeals,

    /// <summary>Carries the other out in detail.</summary>
    Implements,

    /// <summary>Demands or declares what the other excludes.</summary>
    Contradicts,

    /// <summary>Was made as an answer to the other.</summary>
    InResponseTo,

    /// <summary>Pursues the same aim beside the other, without reference to it.</summary>
    ParallelTo,
}
