using NodaTime;

namespace AiLandscape;

/// <summary>One side of a race: its models, by when and how certainly they reached a level.</summary>
internal sealed class Runner
{
    private readonly List<FrontierEntry> _measured;
    /// <summary>Models of which the day or the figure is not known.</summary>
    private readonly List<(LanguageModel Model, MeasuredValue? Value)> _unplaced;

    public Runner(IEnumerable<LanguageModel> models, Measure measure, bool withEstimates)
    {
        List<LanguageModel> all = [.. models];
        _measured = [.. FrontierAnalysis.Measured(all, measure, withEstimates)];
        _unplaced = [.. all.Except(_measured.Select(entry => entry.Holder)).Where(measure.AppliesTo).Select(model => (model, measure.Of(model, withEstimates)))];
        Frontier = all.Frontier(measure, withEstimates);
    }

    public IReadOnlyList<FrontierEntry> Frontier { get; }

    /// <summary>The first record that certainly reaches the level; null when none does.</summary>
    public FrontierEntry? Reaching(double level) => Frontier.FirstOrDefault(entry => entry.Value.Reaches(level));

    /// <summary>The first day on which the level may have been reached, and the first by which it certainly was, of a level that has been.</summary>
    public (LocalDate Earliest, LocalDate Latest) WhenReached(double level) =>
        (_measured.Where(entry => entry.Value.MayReach(level)).Min(entry => entry.Since.Earliest),
         _measured.Where(entry => entry.Value.Reaches(level)).Min(entry => entry.Since.Latest));

    /// <summary>Models that may reach the level though none certainly does: those without a figure, and those of which it is a floor or whose day is not known.</summary>
    public IReadOnlyList<LanguageModel> MayHaveReached(double level) =>
        Array.AsReadOnly(_measured.Where(entry => entry.Value.MayReach(level)).Select(entry => entry.Holder)
            .Concat(_unplaced.Where(model => model.Value?.MayReach(level) != false).Select(model => model.Model))
            .OrderBy(model => model.Key, StringComparer.Ordinal).ToArray());
}
