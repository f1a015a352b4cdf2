namespace AiLandscape;

/// <summary>Who held the record, and since when.</summary>
public static class FrontierAnalysis
{
    /// <summary>
    /// The running record of a measure over these models: every model whose figure was greater than that of all released before it. A figure that is a ceiling
    /// sets no record, a rounded one only where rounding alone could not make it greater, and a floor counts as it is written. A model counts from the last day that its release date may mean; on one day the
    /// greater figure goes first. Models without a known release date or figure are left out.
    /// </summary>
    /// <param name="models">The models: all, or those of a country or a developer.</param>
    /// <param name="measure">What is compared.</param>
    /// <param name="withEstimates">False for figures that the library stands behind alone; true to let estimates and leaks in, each marked.</param>
    /// <returns>The records by date; each figure is greater than the one before.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<FrontierEntry> Frontier(this IEnumerable<LanguageModel> models, Measure measure, bool withEstimates = false)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentNullException.ThrowIfNull(measure);
        var records = new List<FrontierEntry>();
        foreach (var entry in Measured(models, measure, withEstimates)
            .Where(entry => entry.Value.Bound != Bound.AtMost)
            .OrderBy(entry => entry.Since.LatestDay)
            .ThenByDescending(entry => entry.Value.Number)
            .ThenBy(entry => entry.Holder.Key, StringComparer.Ordinal))
        {
            if (records.Count == 0 || entry.Value.Number - entry.Value.Rounding > records[^1].Value.Number)
            {
                records.Add(entry);
            }
        }

        return records.AsReadOnly();
    }

    /// <summary>Models with a known release date and a figure.</summary>
    internal static IEnumerable<FrontierEntry> Measured(IEnumerable<LanguageModel> models, Measure measure, bool withEstimates) =>
        from model in models
        where model.Released.Value is not null
        let value = measure.Of(model, withEstimates)
        where value is not null
        select new FrontierEntry(model, model.Released.Value!.Value, value);
}
