namespace AiLandscape;

/// <summary>
/// How a statement stands against the other statements about the same value. Follows the ranks of Wikidata statements, whose third rank is
/// deprecated.
/// </summary>
public enum Rank : byte
{
    /// <summary>Neither singled out nor rejected; the rank of a statement that names none.</summary>
    Normal,

    /// <summary>The statement that the library stands behind where several compete.</summary>
    Preferred,

    /// <summary>
    /// Shown to be wrong by a better source. It is kept, so that a reader who meets the figure elsewhere learns so, and never becomes a value.
    /// </summary>
    Refuted,
}
