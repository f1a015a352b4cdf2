using F = AiLandscape.CauseFields;

namespace AiLandscape;

/// <summary>An event that led to another, according to a source of its own.</summary>
public sealed class Cause
{
    private readonly Node _node;

    internal Cause(Node node) => _node = node;

    /// <summary>How the record's event stands to the other.</summary>
    public CausalKind Kind => (CausalKind)_node.Word(F.Kind)!.Value;

    /// <summary>The other event.</summary>
    public Event Event => _node.RequiredReference<Event>(F.Event);

    /// <summary>The source that says so.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
