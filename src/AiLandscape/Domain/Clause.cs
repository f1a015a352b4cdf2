using F = AiLandscape.ClauseFields;

namespace AiLandscape;

/// <summary>A numbered test of a restriction.</summary>
public sealed class Clause
{
    private readonly Node _node;

    internal Clause(Node node)
    {
        _node = node;
        Citation = node.RequiredText(F.Citation);
        When = node.Object(F.When, static node => new Criterion(node))!;
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>The paragraph, such as <c>3A090.a.1</c>.</summary>
    public string Citation { get; }

    /// <summary>The test that captures a chip.</summary>
    public Criterion When { get; }

    /// <summary>When the clause held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period { get; }

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
