using System.Globalization;

namespace AiLandscape;

/// <summary>A record that a model set, and held until the next entry.</summary>
/// <param name="Holder">The model.</param>
/// <param name="Since">When it was released; as exact as that is known.</param>
/// <param name="Value">The figure, with its bound and source, and whether it is an estimate.</param>
public sealed record FrontierEntry(LanguageModel Holder, PartialDate Since, MeasuredValue Value)
{
    /// <summary>Date, model and figure, in one line; an estimate says so.</summary>
    public override string ToString() =>
        $"{Since}  {Holder.Name}: {(Value.IsEstimate ? "estimated " : "")}{Value.Bound.Prefix()}{Value.Number.ToString("0.###E+0", CultureInfo.InvariantCulture)}";
}
