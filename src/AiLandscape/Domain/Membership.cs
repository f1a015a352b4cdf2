using F = AiLandscape.MembershipFields;

namespace AiLandscape;

/// <summary>A place in a programme, such as China's national AI team.</summary>
public sealed class Membership
{
    private readonly Node _node;

    internal Membership(Node node) => _node = node;

    /// <summary>The programme.</summary>
    public Policy Program => _node.RequiredReference<Policy>(F.Program);

    /// <summary>When, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
