namespace AiLandscape;

/// <summary>
/// What of a statement decides whether it goes before another: its rank and its basis, as numbers of their words in <see cref="Vocabulary"/>, and the last
/// day for which it holds, as a number that sorts. The order is written here alone; <c>ChoosingRule</c> says it in words.
/// </summary>
internal static class Standing
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

    /// <summary>Negative where the first of two statements that count goes before the second: preferred first, then the better basis; 0 where the later day decides.</summary>
    public static int Compare(int rank, int basis, int otherRank, int otherBasis) =>
        rank == otherRank ? PlaceOfBasis[basis] - PlaceOfBasis[otherBasis]
        : rank == Preferred ? -1 : 1;

    /// <summary>Whether the first holds for a later day; one that names a day goes before one that names none.</summary>
    public static bool HoldsLonger(int? day, int? otherDay) => day is not null && (otherDay is null || day > otherDay);
}
