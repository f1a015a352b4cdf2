using F = AiLandscape.RunsOnFields;

namespace AiLandscape;

/// <summary>A model behind a product, and when.</summary>
public sealed class RunsOn
{
    private readonly Node _node;

    internal RunsOn(Node node) => _node = node;

    /// <summary>The model.</summary>
    public LanguageModel Model => field ??= _node.RequiredReference<LanguageModel>(F.Model);

    /// <summary>When it ran there, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>When the link became known, if later than its start; null otherwise.</summary>
    public PartialDate? Disclosed => _node.Date(F.Disclosed);

    /// <summary>How the source knows.</summary>
    public Basis Basis => (Basis)_node.Word(F.Basis)!.Value;

    /// <summary>How it stands against other answers.</summary>
    public Rank Rank => (Rank)(_node.Word(F.Rank) ?? 0);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
