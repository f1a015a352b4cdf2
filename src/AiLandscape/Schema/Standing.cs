namespace AiLandscape;

/// <summary>
/// What of a statement decides whether it goes before another: its rank and its basis, as numbers of their words in <see cref="Vocabulary"/>, and the last
/// day for which it holds, as a number that sorts. The order is written here alone; <c>ChoosingRule</c> says it in words.
/// </summary>
internal readonly struct Standing(int rank, int basis, int? holdsUntil)
{
    private const int Preferred = 1;
    private const int Refuted = 2;
    private const int Estimated = 3;
    private const int Leaked = 4;

    /// <summary>By the number of the word: official, measured, reported, estimated, leaked, derived.</summary>
    private static ReadOnlySpan<byte> PlaceOfBasis => [0, 1, 3, 4, 5, 2];

    /// <summary>A statement of this rank counts; a refuted one never does.</summary>
    public static bool Counts(int rank) => rank != Refuted;

    /// <summary>Nobody stands behind a value of this basis: an estimate or a leak.</summary>
    public static bool IsGuess(int basis) => basis is Estimated or Leaked;

    /// <summary>Whether this goes before a statement that stands above it in the record: preferred first, then the better basis, then the later day.</summary>
    public bool GoesBefore(Standing earlier) =>
        rank != earlier.Rank ? rank == Preferred
        : basis != earlier.Basis ? PlaceOfBasis[basis] < PlaceOfBasis[earlier.Basis]
        : HoldsLongerThan(earlier);

    /// <summary>Whether this holds for a later day; one that names a day goes before one that names none.</summary>
    public bool HoldsLongerThan(Standing other) => holdsUntil is { } day && (other.HoldsUntil is not { } otherDay || day > otherDay);

    private int Rank => rank;

    private int Basis => basis;

    private int? HoldsUntil => holdsUntil;
}
