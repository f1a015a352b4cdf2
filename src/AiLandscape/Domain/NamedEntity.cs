namespace AiLandscape;

/// <summary>Everything but a source: what all records begin and end with.</summary>
public abstract class NamedEntity : Entity
{
    private readonly int _tail;
    private readonly bool _isWithdrawn;

    /// <param name="node">The fields.</param>
    /// <param name="record">The record.</param>
    /// <param name="tail">The place of the first of the fields that all kinds end with.</param>
    private protected NamedEntity(Node node, PackedRecord record, int tail)
        : base(node, record)
    {
        _tail = tail;
        _isWithdrawn = node.Has(HeadFields.Withdrawn);
    }

    /// <inheritdoc/>
    public sealed override string Name => field ??= Node.RequiredText(HeadFields.Name);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Aliases => field ??= Node.Texts(HeadFields.Aliases);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<LocalizedName> LocalNames =>
        field ??= Node.Map(HeadFields.LocalNames, static (tag, text) => new LocalizedName(tag.AsText(), text.AsText()));

    /// <inheritdoc/>
    public override string Summary => field ??= Node.RequiredText(HeadFields.Summary);

    /// <inheritdoc/>
    public sealed override Withdrawal? Withdrawal => !_isWithdrawn ? null : field ??= Node.Object(HeadFields.Withdrawn, node => new Withdrawal(node, RecordKind));

    /// <summary>Ids in other registers: Wikidata, arXiv, CELEX and so on.</summary>
    public IReadOnlyList<ExternalId> ExternalIds =>
        field ??= Node.Map(HeadFields.ExternalIds, static (scheme, text) => new ExternalId((ExternalScheme)scheme.AsWord(), text.AsText()));

    /// <summary>Published figures about it, each with its definition and source, in the order of the record.</summary>
    public IReadOnlyList<Measurement> Measurements => field ??= Node.Facts(_tail + TailFields.Measurements, MeasurementFields.Facts, static node => new Measurement(node));

    /// <summary>Where to read on: paper, card, announcement, weights, code.</summary>
    public IReadOnlyList<Link> Links => field ??= Node.Map(_tail + TailFields.Links, static (kind, url) => new Link((LinkKind)kind.AsWord(), url.AsText()));

    /// <summary>The day on which the whole record was last checked; null when none is noted.</summary>
    public PartialDate? VerifiedOn => Node.Date(_tail + TailFields.VerifiedOn);

    private protected sealed override string ReadKey() => Node.RequiredText(HeadFields.Id);

    /// <summary>
    /// Whether one of these dates had certainly come. A record that nobody dates is there from the day on which the first of its sources is known: that it
    /// was there before, no source says.
    /// </summary>
    private protected bool HasBegun(Viewpoint view, params ReadOnlySpan<int> fields)
    {
        var isDated = false;
        foreach (var field in fields)
        {
            if (Node.Sourced(field, static node => node.AsDate()).Chosen?.Value is { } date)
            {
                if (view.HasHappened(date))
                {
                    return true;
                }

                isDated = true;
            }
        }

        return !isDated && Sources.Any(source => view.HasHappened(source.KnownSince));
    }
}
