using F = AiLandscape.PolicyStepFields;

namespace AiLandscape;

/// <summary>A status that a policy reached.</summary>
public sealed class PolicyStep
{
    private readonly Node _node;

    internal PolicyStep(Node node) => _node = node;

    /// <summary>The status.</summary>
    public PolicyStatus Status => (PolicyStatus)_node.Word(F.Status)!.Value;

    /// <summary>When it was reached.</summary>
    public PartialDate On => _node.Date(F.On)!.Value;

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
