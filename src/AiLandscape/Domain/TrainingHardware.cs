using F = AiLandscape.TrainingHardwareFields;

namespace AiLandscape;

/// <summary>Accelerators used in training a model.</summary>
public sealed class TrainingHardware
{
    private readonly Node _node;

    internal TrainingHardware(Node node) => _node = node;

    /// <summary>The accelerator.</summary>
    public Chip Chip => _node.RequiredReference<Chip>(F.Chip);

    /// <summary>How many; null when the source does not say.</summary>
    public long? Count => (long?)_node.Number(F.Count);

    /// <summary>How the source knows.</summary>
    public Basis Basis => (Basis)_node.Word(F.Basis)!.Value;

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
