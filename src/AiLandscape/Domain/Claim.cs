using F = AiLandscape.ClaimFields;

namespace AiLandscape;

/// <summary>
/// An assertion that somebody published, with our verdict, the correction and the sources for it; the shape of schema.org ClaimReview. A false claim stays
/// as a claim so that it can be refuted; it never comes out of a query as a fact.
/// </summary>
public sealed class Claim : NamedEntity
{
    internal Claim(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Claim> Id => Id<Claim>.Trusted(Key);

    /// <summary>The statement.</summary>
    public override string Summary => Statement;

    /// <summary>The source that makes the claim.</summary>
    public Source PublishedIn => field ??= Node.RequiredReference<Source>(F.PublishedIn);

    /// <summary>The part of the source; null when it has none.</summary>
    public string? Section => Node.Text(F.Section);

    /// <summary>Whether it can be checked, and how.</summary>
    public ClaimKind Kind => (ClaimKind)Node.Word(F.Kind)!.Value;

    /// <summary>What is asserted, in our own words.</summary>
    public string Statement => field ??= Node.RequiredText(F.Statement);

    /// <summary>Whose assertion it is.</summary>
    public string AssertedBy => Node.RequiredText(F.AssertedBy);

    /// <summary>Who passed it on, the last first; empty when the asserter wrote the source.</summary>
    public IReadOnlyList<string> Through => field ??= Node.Texts(F.Through);

    /// <summary>True when the source itself marks it as hearsay.</summary>
    public bool IsHedged => Node.Truth(F.Hedged) ?? false;

    /// <summary>The day or period for which it is asserted; null when the source gives none.</summary>
    public PartialDate? AsOf => Node.Date(F.AsOf);

    /// <summary>What we found.</summary>
    public Verdict Verdict => (Verdict)Node.Word(F.Verdict)!.Value;

    /// <summary>How sure the verdict is; null when nobody has said.</summary>
    public Confidence? Confidence => (Confidence?)Node.Word(F.Confidence);

    /// <summary>What holds instead, or what the check adds; null when there is nothing to add.</summary>
    public string? Correction => Node.Text(F.Correction);

    /// <summary>The records that it is about.</summary>
    public IReadOnlyList<Entity> Concerns => field ??= Node.List(F.Concerns, static node => node.AsAnyReference());

    /// <summary>How it stands to other claims.</summary>
    public IReadOnlyList<ClaimRelation> Relations => field ??= Node.List(F.Relations, static node => new ClaimRelation(node));

    /// <summary>A claim is made when its source is published.</summary>
    private protected override bool HasBegun(Viewpoint view) => view.HasHappened(PublishedIn.KnownSince);

    private protected override bool IsKnownTo(Viewpoint view) => view.IsKnown(PublishedIn);
}
