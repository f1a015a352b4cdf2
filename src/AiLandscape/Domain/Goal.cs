using F = AiLandscape.GoalFields;

namespace AiLandscape;

/// <summary>One thing that a policy aims at. A target, not an event.</summary>
public sealed class Goal
{
    private readonly Node _node;

    internal Goal(Node node) => _node = node;

    /// <summary>The aim, in our words.</summary>
    public string What => _node.RequiredText(F.What);

    /// <summary>When it is to be reached; null when the policy sets no date.</summary>
    public PartialDate? By => _node.Date(F.By);

    /// <summary>The amount aimed at; null when it names none.</summary>
    public Money? Amount => _node.Has(F.Amount) ? _node.Value(F.Amount, static node => node.AsMoney()) : null;

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}
