namespace AiLandscape;

/// <summary>
/// A page, paper, gazette or dataset that supports what the landscape says. Shared sources have files of their own; a source that one record alone cites
/// stands in that record and has the id <c>folder/record/key</c>.
/// </summary>
public sealed class Source : Entity
{
    internal Source(Node node, PackedRecord record)
        : base(node, record)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Source> Id => Id<Source>.Trusted(Key);

    /// <summary>The title, in its own language.</summary>
    public override string Name => field ??= Node.RequiredText(SourceFields.Title);

    /// <summary>Always empty: a source is known by its title.</summary>
    public override IReadOnlyList<string> Aliases => [];

    /// <summary>Titles in other languages, by BCP-47 tag.</summary>
    public override IReadOnlyList<LocalizedName> LocalNames =>
        field ??= Node.Map(SourceFields.LocalTitles, static (tag, text) => new LocalizedName(tag.AsText(), text.AsText()));

    /// <summary>What it shows, whom it relays, how far it can be trusted; empty when there is nothing to add.</summary>
    public override string Summary => Node.RequiredText(SourceFields.Note);

    /// <inheritdoc/>
    public override Withdrawal? Withdrawal => field ??= Node.Object(SourceFields.Withdrawn, static node => new Withdrawal(node, KindName.Sources));

    /// <summary>Who wrote it, in the order of the title page; empty when it names nobody.</summary>
    public IReadOnlyList<string> Authors => field ??= Node.Texts(SourceFields.Authors);

    /// <summary>Who published it.</summary>
    public string Publisher => Node.RequiredText(SourceFields.Publisher);

    /// <summary>Its address, absolute, http or https. The library never opens it.</summary>
    public string Url => Node.RequiredText(SourceFields.Url);

    /// <summary>The address of an archived copy; null when none is known.</summary>
    public string? ArchiveUrl => Node.Text(SourceFields.ArchiveUrl);

    /// <summary>What sort of text it is.</summary>
    public SourceKind Kind => (SourceKind)Node.Word(SourceFields.Kind)!.Value;

    /// <summary>Whether it is the owner's, author's or authority's own word.</summary>
    public SourceTier Tier => (SourceTier)Node.Word(SourceFields.Tier)!.Value;

    /// <summary>How much of it was read when the record was written.</summary>
    public SourceReading Read => (SourceReading)(Node.Word(SourceFields.Read) ?? 0);

    /// <summary>The BCP-47 tag of its language.</summary>
    public string Language => Node.RequiredText(SourceFields.Language);

    /// <summary>When it was published; null when the page does not say.</summary>
    public PartialDate? Published => Node.Date(SourceFields.Published);

    /// <summary>When it was last read.</summary>
    public PartialDate Accessed => Node.Date(SourceFields.Accessed)!.Value;

    /// <summary>From when <see cref="Landscape.KnownOn"/> counts it: when it was published or, where the page does not say, when it was read.</summary>
    public PartialDate KnownSince => Published ?? Accessed;

    /// <summary>The SPDX identifier of its licence, where its data are reused; null otherwise.</summary>
    public string? License => Node.Text(SourceFields.License);

    private protected override string ReadKey() => Node.RequiredText(SourceFields.Id);

    /// <summary>A source bears witness to the past: a view of an earlier day keeps it, and one of what was known leaves it out.</summary>
    private protected override bool HasBegun(Viewpoint view) => true;

    private protected override bool IsKnownTo(Viewpoint view) => view.IsKnown(this);
}
