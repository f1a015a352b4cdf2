namespace AiLandscape;

/// <summary>How fast figures grew.</summary>
public static class GrowthAnalysis
{
    private const int FewestPoints = 3;

    /// <summary>
    /// How fast a measure grew over a period: a log-linear fit over the models certainly released in it. A release that is known to the month or year counts at
    /// its middle; figures that are mere floors or ceilings are left out.
    /// </summary>
    /// <param name="models">The models; take <see cref="FrontierAnalysis.Frontier"/>'s holders to follow the records alone.</param>
    /// <param name="measure">What is followed.</param>
    /// <param name="period">When the models were released, both ends included.</param>
    /// <param name="withEstimates">False for figures that the library stands behind alone; true to let estimates and leaks in.</param>
    /// <returns>The rate with its method, points and confidence interval; null where fewer than three models, or all of one day, give a figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> or <paramref name="measure"/> is null.</exception>
    public static GrowthRate? GrowthRate(this IEnumerable<LanguageModel> models, Measure measure, Period period, bool withEstimates = false)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentNullException.ThrowIfNull(measure);
        FrontierEntry[] points =
        [
            .. FrontierAnalysis.Measured(models, measure, withEstimates)
                .Where(entry => entry.Since.IsWithin(period) && entry.Value.Bound is Bound.Exactly or Bound.About)
                .OrderBy(entry => entry.Since)
                .ThenBy(entry => entry.Holder.Key, StringComparer.Ordinal),
        ];
        var fit = points.Length < FewestPoints ? null : LineFit.Through([.. points.Select(point => (Year(point.Since), Math.Log10(point.Value.Number)))]);
        return fit is null ? null : new GrowthRate(measure, period, Array.AsReadOnly(points), fit);
    }

    /// <summary>The middle of the days that are meant, in years of 365.25 days since 2000.</summary>
    private static double Year(PartialDate date)
    {
        var start = new NodaTime.LocalDate(2000, 1, 1);
        var range = DayRange.Between(start, start, date.Earliest, date.Latest);
        return (range.Least + range.Most) / 2.0 / 365.25;
    }
}
