using F = AiLandscape.EnforcementFields;

namespace AiLandscape;

/// <summary>A period in which a restriction had an enforcement state of its own. What stands in the law and what is enforced differ at times.</summary>
public sealed class Enforcement
{
    private readonly Node _node;

    internal Enforcement(Node node)
    {
        _node = node;
        State = (EnforcementState)node.Word(F.State)!.Value;
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>The state in that period.</summary>
    public EnforcementState State { get; }

    /// <summary>The period, both ends included.</summary>
    public Period Period { get; }

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
