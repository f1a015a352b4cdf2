using F = AiLandscape.ClaimRelationFields;

namespace AiLandscape;

/// <summary>How a claim stands to another.</summary>
public sealed class ClaimRelation
{
    private readonly Node _node;

    internal ClaimRelation(Node node) => _node = node;

    /// <summary>The relation, read from this claim to the other.</summary>
    public ClaimRelationKind Kind => (ClaimRelationKind)_node.Word(F.Kind)!.Value;

    /// <summary>The other claim.</summary>
    public Claim Claim => _node.RequiredReference<Claim>(F.Claim);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
