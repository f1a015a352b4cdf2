namespace AiLandscape;

/// <summary>Who was ahead, and by how much.</summary>
public static class LeadTimeAnalysis
{
    /// <summary>
    /// For each level that the leader reached, how many days until the follower reached it. Levels are the leader's records
    /// (<see cref="FrontierAnalysis.Frontier"/>). Where a date is imprecise, or a model may have reached the level earlier because its figure is a floor or a
    /// ceiling, the days are a range. Models whose figure nobody gives do not shorten a range; they decide between not yet and unknown.
    /// </summary>
    /// <param name="models">All models to look at.</param>
    /// <param name="measure">What is compared, total with total.</param>
    /// <param name="leader">Whose levels are asked for: a country by the headquarters of the developers.</param>
    /// <param name="follower">Who follows. A model that both developed counts for both.</param>
    /// <param name="withEstimates">False for figures that the library stands behind alone; true to let estimates and leaks in, each marked.</param>
    /// <returns>One entry a level, from the lowest; empty when the leader has no known figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="models"/> or <paramref name="measure"/> is null.</exception>
    public static IReadOnlyList<LeadTime> LeadTime(this IEnumerable<LanguageModel> models, Measure measure, CountryCode leader, CountryCode follower, bool withEstimates = false)
    {
        ArgumentNullException.ThrowIfNull(models);
        return models.From(leader).LeadTimeOver(models.From(follower), measure, withEstimates);
    }

    /// <summary>As <see cref="LeadTime(IEnumerable{LanguageModel}, Measure, CountryCode, CountryCode, bool)"/>, of one developer over another.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<LeadTime> LeadTime(this IEnumerable<LanguageModel> models, Measure measure, Organization leader, Organization follower, bool withEstimates = false)
    {
        ArgumentNullException.ThrowIfNull(models);
        return models.By(leader).LeadTimeOver(models.By(follower), measure, withEstimates);
    }

    /// <summary>As <see cref="LeadTime(IEnumerable{LanguageModel}, Measure, CountryCode, CountryCode, bool)"/>, of some models over others, whatever they have in common.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<LeadTime> LeadTimeOver(this IEnumerable<LanguageModel> leader, IEnumerable<LanguageModel> follower, Measure measure, bool withEstimates = false)
    {
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(follower);
        ArgumentNullException.ThrowIfNull(measure);
        var (ahead, behind) = (new Runner(leader, measure, withEstimates), new Runner(follower, measure, withEstimates));
        return Array.AsReadOnly(ahead.Frontier.Select(record => At(record, ahead, behind)).ToArray());
    }

    private static LeadTime At(FrontierEntry record, Runner ahead, Runner behind)
    {
        var level = record.Value.Number;
        if (behind.Reaching(level) is { } reached)
        {
            var (leads, follows) = (ahead.WhenReached(level), behind.WhenReached(level));
            return new LeadTime(level, record, reached, LeadTimeState.Known, DayRange.Between(leads.Earliest, leads.Latest, follows.Earliest, follows.Latest), []);
        }

        var open = behind.MayHaveReached(level);
        return new LeadTime(level, record, null, open.Count == 0 ? LeadTimeState.NotYet : LeadTimeState.Unknown, null, open);
    }
}
