using F = AiLandscape.ClauseFields;

namespace AiLandscape;

/// <summary>A numbered test of a restriction.</summary>
public sealed class Clause
{
    private readonly Node _node;

    internal Clause(Node node) => _node = node;

    /// <summary>The paragraph, such as <c>3A090.a.1</c>.</summary>
    public string Citation => _node.RequiredText(F.Citation);

    /// <summary>The test that captures a chip.</summary>
    public Criterion When => field ??= _node.Object(F.When, static node => new Criterion(node))!;

    /// <summary>When the clause held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
