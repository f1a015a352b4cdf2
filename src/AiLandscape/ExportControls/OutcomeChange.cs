using NodaTime;

namespace AiLandscape;

/// <summary>A day on which what rules make of a chip changed.</summary>
/// <param name="On">The day from which it held.</param>
/// <param name="Verdict">What held from then on.</param>
/// <param name="Began">Restrictions that capture the chip from that day and did not the day before.</param>
/// <param name="Ended">Restrictions that captured it the day before and no longer do.</param>
public sealed record OutcomeChange(LocalDate On, ExportVerdict Verdict, IReadOnlyList<ChipRestriction> Began, IReadOnlyList<ChipRestriction> Ended)
{
    /// <summary>The change in one line.</summary>
    public override string ToString() => Verdict.ToString();
}
