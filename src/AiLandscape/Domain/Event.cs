using System.Diagnostics.CodeAnalysis;
using F = AiLandscape.EventFields;

namespace AiLandscape;

/// <summary>Something that happened on a date: a release, match, speech, acquisition, investment, summit.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The term of the field; Visual Basic can escape it.")]
public sealed class Event : NamedEntity
{
    internal Event(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Event> Id => Id<Event>.Trusted(Key);

    /// <summary>When it happened.</summary>
    public Sourced<PartialDate> Date => field ??= Node.Happening(F.Date);

    /// <summary>What sort of event it was.</summary>
    public EventKind Kind => (EventKind)Node.Word(F.Kind)!.Value;

    /// <summary>Who and what took part; never empty.</summary>
    public IReadOnlyList<Participant> Participants => field ??= Node.List(F.Participants, static node => new Participant(node));

    /// <summary>Where it happened; null when it has no place.</summary>
    public CountryCode? Country => Node.Text(F.Country) is { } code ? CountryCode.Trusted(code) : (CountryCode?)null;

    /// <summary>The place in words; null when it has none.</summary>
    public string? Place => Node.Text(F.Place);

    /// <summary>The result: a score, a decision; null when there is none.</summary>
    public string? Outcome => Node.Text(F.Outcome);

    /// <summary>The sum of money involved.</summary>
    public Sourced<Money> Amount => field ??= Node.Sourced(F.Amount, static node => node.AsMoney());

    /// <summary>A short quotation in its original language and in translation, by BCP-47 tag.</summary>
    public IReadOnlyList<LocalizedName> Wording => field ??= Node.Map(F.Wording, static (tag, text) => new LocalizedName(tag.AsText(), text.AsText()));

    /// <summary>Events that led to it, where a source says so.</summary>
    public IReadOnlyList<Cause> Causes => field ??= Node.Facts(F.Causes, CauseFields.Facts, static node => new Cause(node));

    private protected override (string Field, Sourced Value)[] ReadSourcedFields() => [("date", Date), ("amount", Amount)];

    private protected override bool HasBegun(Viewpoint view) => HasBegun(view, F.Date);
}
