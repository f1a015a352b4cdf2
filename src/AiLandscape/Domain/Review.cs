using F = AiLandscape.ReviewFields;

namespace AiLandscape;

/// <summary>How an authority judges applications for a licence, and for which goods.</summary>
public sealed class Review
{
    private readonly Node _node;

    internal Review(Node node)
    {
        _node = node;
        Policy = (ReviewPolicy)node.Word(F.Policy)!.Value;
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>How they are judged.</summary>
    public ReviewPolicy Policy { get; }

    /// <summary>The paragraphs whose chips it is for; empty for all.</summary>
    public IReadOnlyList<string> Clauses => field ??= _node.Texts(F.Clauses);

    /// <summary>The test that a chip must meet besides; null when there is none.</summary>
    public Criterion? When => field ??= _node.Object(F.When, static node => new Criterion(node));

    /// <summary>Where it holds; empty for everywhere that the action reaches.</summary>
    public IReadOnlyList<Destination> Destinations => field ??= _node.List(F.Destinations, static node => new Destination(node));

    /// <summary>The countries that the goods must leave; empty for any.</summary>
    public IReadOnlyList<CountryCode> ExportedFrom => field ??= _node.List(F.ExportedFrom, static node => CountryCode.Trusted(node.AsText()));

    /// <summary>What the applicant has to show besides, in our words; null when nobody has looked.</summary>
    public string? Conditions => _node.Text(F.Conditions);

    /// <summary>When it held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period { get; }

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}
