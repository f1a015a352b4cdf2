using F = AiLandscape.ObligationFields;

namespace AiLandscape;

/// <summary>One thing that a policy asks, and when.</summary>
public sealed class Obligation
{
    private readonly Node _node;

    internal Obligation(Node node) => _node = node;

    /// <summary>What is asked of whom, in our words.</summary>
    public string What => _node.RequiredText(F.What);

    /// <summary>When it applies, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>Article or section; null when nobody has looked.</summary>
    public string? Citation => _node.Text(F.Citation);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}
