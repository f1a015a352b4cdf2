namespace AiLandscape;

/// <summary>What is known of a value, over all statements about it. A missing value always says which of these it is.</summary>
public enum SourcedState : byte
{
    /// <summary>
    /// Nobody has looked: the dataset holds no statement about it, which says nothing about the world. In a view of an earlier day also what had not happened
    /// or no source of the time shows; <c>Explain</c> says which.
    /// </summary>
    Unknown,

    /// <summary>The library stands behind a value that a source supports as a fact.</summary>
    Known,

    /// <summary>There are estimates, leaks or reports, and none that the library would give out as a fact.</summary>
    Estimated,

    /// <summary>Somebody has looked, and a source shows that the owner does not say. Estimates may stand beside it.</summary>
    Undisclosed,

    /// <summary>The question does not arise, such as the context window of a model that takes no text.</summary>
    NotApplicable,
}
