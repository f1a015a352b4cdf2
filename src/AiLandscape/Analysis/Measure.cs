namespace AiLandscape;

/// <summary>
/// A figure of models by which they can be compared over time. Total parameters are compared with total ones, active with active: each is a measure of its own.
/// </summary>
public sealed class Measure
{
    private readonly Func<LanguageModel, bool, MeasuredValue?> _read;
    private readonly Func<LanguageModel, Sourced> _field;

    private Measure(string name, string unit, Func<LanguageModel, Sourced> field, Func<LanguageModel, bool, MeasuredValue?> read) =>
        (Name, Unit, _field, _read) = (name, unit, field, read);

    /// <summary>All trained weights; see <see cref="LanguageModel.Parameters"/>.</summary>
    public static Measure Parameters { get; } = new("parameters", "parameters", static model => model.Parameters, static (model, estimates) => MeasuredValue.Of(model.Parameters, estimates, static count => count.Value));

    /// <summary>Weights used for each token; see <see cref="LanguageModel.ActiveParameters"/>.</summary>
    public static Measure ActiveParameters { get; } = new("activeParameters", "parameters", static model => model.ActiveParameters, static (model, estimates) => MeasuredValue.Of(model.ActiveParameters, estimates, static count => count.Value));

    /// <summary>Operations spent on training; see <see cref="LanguageModel.TrainingCompute"/>.</summary>
    public static Measure TrainingCompute { get; } = new("trainingCompute", "FLOP", static model => model.TrainingCompute, static (model, estimates) => MeasuredValue.Of(model.TrainingCompute, estimates, static compute => compute.Flop));

    /// <summary>Tokens seen in training; see <see cref="LanguageModel.TrainingTokens"/>.</summary>
    public static Measure TrainingTokens { get; } = new("trainingTokens", "tokens", static model => model.TrainingTokens, static (model, estimates) => MeasuredValue.Of(model.TrainingTokens, estimates, static count => count.Value));

    /// <summary>The longest input; see <see cref="LanguageModel.ContextWindow"/>.</summary>
    public static Measure ContextWindow { get; } = new("contextWindow", "tokens", static model => model.ContextWindow, static (model, estimates) => MeasuredValue.Of(model.ContextWindow, estimates, static count => count.Value));

    /// <summary>Every measure.</summary>
    public static IReadOnlyList<Measure> All { get; } = Array.AsReadOnly<Measure>([Parameters, ActiveParameters, TrainingCompute, TrainingTokens, ContextWindow]);

    /// <summary>The name of the field as the data write it: <c>trainingCompute</c>.</summary>
    public string Name { get; }

    /// <summary>The unit of its figures: <c>parameters</c>, <c>FLOP</c>, <c>tokens</c>.</summary>
    public string Unit { get; }

    /// <summary>The measure of this name; small and capital letters are alike.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such measure; the message names those that there are.</exception>
    public static Measure Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(measure => string.Equals(measure.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"{Describe.Quote(name)} is no measure{Spelling.DidYouMean(name, All.Select(measure => measure.Name))} There are {string.Join(", ", All.Select(measure => measure.Name))}.", nameof(name));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>What a model measures; null where nobody stands behind a figure and no estimate is asked for or to be had.</summary>
    internal MeasuredValue? Of(LanguageModel model, bool withEstimates) => _read(model, withEstimates);

    /// <summary>Whether a model has such a figure at all, known or not.</summary>
    internal bool AppliesTo(LanguageModel model) => _field(model).State != SourcedState.NotApplicable;
}
