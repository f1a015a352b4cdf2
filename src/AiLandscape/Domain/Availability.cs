using F = AiLandscape.AvailabilityFields;

namespace AiLandscape;

/// <summary>A way in which a model could be had, and when.</summary>
public sealed class Availability
{
    private readonly Node _node;

    internal Availability(Node node) => _node = node;

    /// <summary>How it could be had.</summary>
    public ModelAccess Access => (ModelAccess)_node.Word(F.Access)!.Value;

    /// <summary>When, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>True when the weights themselves could be had, under whatever terms.</summary>
    public bool HasOpenWeights => Access is ModelAccess.OpenWeightsNonCommercial or ModelAccess.OpenWeightsRestricted or ModelAccess.OpenWeightsUnrestricted;

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
