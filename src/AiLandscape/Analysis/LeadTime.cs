using System.Globalization;

namespace AiLandscape;

/// <summary>How far one was ahead of another at one level of a measure.</summary>
/// <param name="Level">The level, in the unit of the measure: a record of the leader.</param>
/// <param name="Leader">The record by which the leader reached it.</param>
/// <param name="Follower">The first record by which the follower certainly reached it; null unless the state is <see cref="LeadTimeState.Known"/>.</param>
/// <param name="State">Whether the follower reached it.</param>
/// <param name="Days">Days from the leader's date to the follower's, negative where the follower was first; null unless the state is <see cref="LeadTimeState.Known"/>.</param>
/// <param name="Open">Models of the follower that may have reached it and of which nobody can say; empty unless the state is <see cref="LeadTimeState.Unknown"/>.</param>
public sealed record LeadTime(double Level, FrontierEntry Leader, FrontierEntry? Follower, LeadTimeState State, DayRange? Days, IReadOnlyList<LanguageModel> Open)
{
    /// <summary>Level, both models and the days, in one line.</summary>
    public override string ToString() =>
        $"{Level.ToString("0.###E+0", CultureInfo.InvariantCulture)}: {Leader.Holder.Name} ({Leader.Since}), " + State switch
        {
            LeadTimeState.Known => $"{Follower!.Holder.Name} ({Follower.Since}), {Days} days",
            LeadTimeState.NotYet => "not yet reached",
            _ => $"unknown: {string.Join(", ", Open.Select(model => model.Name))} may have",
        };
}
