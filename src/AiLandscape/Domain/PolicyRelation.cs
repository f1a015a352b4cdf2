using F = AiLandscape.PolicyRelationFields;

namespace AiLandscape;

/// <summary>How a policy stands to another.</summary>
public sealed class PolicyRelation
{
    private readonly Node _node;

    internal PolicyRelation(Node node) => _node = node;

    /// <summary>The relation, read from the record to the other.</summary>
    public PolicyRelationKind Kind => (PolicyRelationKind)_node.Word(F.Kind)!.Value;

    /// <summary>The other policy.</summary>
    public Policy Policy => _node.RequiredReference<Policy>(F.Policy);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
