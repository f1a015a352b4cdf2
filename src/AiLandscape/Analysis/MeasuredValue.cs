using System.Globalization;

namespace AiLandscape;

/// <summary>What a model measures.</summary>
/// <param name="Number">The figure, in the unit of its <see cref="Measure"/>.</param>
/// <param name="Bound">Whether it is exact, rounded, a floor or a ceiling.</param>
/// <param name="IsEstimate">True for an estimate or a leak, which the library does not give as a value.</param>
/// <param name="Source">The source that shows it.</param>
public sealed record MeasuredValue(double Number, Bound Bound, bool IsEstimate, Source Source)
{
    internal static MeasuredValue? Of<T>(Sourced<T> value, bool withEstimates, Func<T, double> read)
        where T : struct
    {
        var statement = value.State == SourcedState.Known ? value.Chosen : withEstimates ? ChoosingRule.BestWithValue(value.Statements) : null;
        return statement?.Value is { } known ? new(read(known), statement.Bound, statement.State == SourcedState.Estimated, statement.Source) : null;
    }

    /// <summary>Half a unit of its last digit where it is rounded, by which the true figure may be less; otherwise 0.</summary>
    internal double Rounding
    {
        get
        {
            if (Bound != Bound.About)
            {
                return 0;
            }

            var scientific = Number.ToString("E15", CultureInfo.InvariantCulture);
            var digits = scientific[..scientific.IndexOf('E', StringComparison.Ordinal)].TrimEnd('0').Count(char.IsAsciiDigit);
            return 0.5 * Math.Pow(10, Math.Floor(Math.Log10(Number)) - (digits - 1));
        }
    }

    /// <summary>Whether the true figure certainly reaches the level, which counts itself. A rounded figure counts as it is written.</summary>
    internal bool Reaches(double level) => Bound != Bound.AtMost && Number >= level;

    /// <summary>Whether the true figure may reach the level.</summary>
    internal bool MayReach(double level) => Bound == Bound.AtLeast || Number >= level;
}
