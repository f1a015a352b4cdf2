using NodaTime;
using F = AiLandscape.ChipRestrictionFields;

namespace AiLandscape;

/// <summary>
/// One action that limits chips, or what chips are made with: a threshold rule, a licence letter, an entity listing, a purchase ban, a material control.
/// Its tests are data; a new rule is a record, not code.
/// </summary>
public sealed class ChipRestriction : NamedEntity
{
    internal ChipRestriction(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<ChipRestriction> Id => Id<ChipRestriction>.Trusted(Key);

    /// <summary>Whose action it is.</summary>
    public CountryCode Jurisdiction => CountryCode.Trusted(Node.RequiredText(F.Jurisdiction));

    /// <summary>The body that took it.</summary>
    public Organization Authority => field ??= Node.RequiredReference<Organization>(F.Authority);

    /// <summary>The policies that it rests on.</summary>
    public IReadOnlyList<Policy> LegalBasis => field ??= Node.References<Policy>(F.LegalBasis);

    /// <summary>What sort of action it is.</summary>
    public RestrictionInstrument Instrument => (RestrictionInstrument)Node.Word(F.Instrument)!.Value;

    /// <summary>Where it is printed, such as <c>87 FR 62186</c>; null when it is not printed or nobody has looked.</summary>
    public string? Citation => Node.Text(F.Citation);

    /// <summary>Export control classification numbers (ECCN) that it adds or changes.</summary>
    public IReadOnlyList<string> ControlNumbers => field ??= Node.Texts(F.ControlNumbers);

    /// <summary>When it was made known.</summary>
    public Sourced<PartialDate> Announced => field ??= Node.Happening(F.Announced);

    /// <summary>When it was printed in the gazette.</summary>
    public Sourced<PartialDate> Published => field ??= Node.Happening(F.Published);

    /// <summary>When its chip rules took effect; parts with days of their own stand in <see cref="Stages"/>.</summary>
    public Sourced<PartialDate> Effective => field ??= Node.Happening(F.Effective);

    /// <summary>The first day on which it no longer held: repealed, replaced or run out.</summary>
    public Sourced<PartialDate> Ended => field ??= Node.Happening(F.Ended);

    /// <summary>Parts that took effect on days of their own.</summary>
    public IReadOnlyList<Stage> Stages => field ??= Node.Facts(F.Stages, StageFields.Facts, static node => new Stage(node));

    /// <summary>Periods in which it was suspended or not enforced.</summary>
    public IReadOnlyList<Enforcement> Enforcement => field ??= Node.Facts(F.Enforcement, EnforcementFields.Facts, static node => new Enforcement(node));

    /// <summary>The acts that it reaches.</summary>
    public IReadOnlyList<Direction> Directions => field ??= Node.List(F.Directions, static node => (Direction)node.AsWord());

    /// <summary>What it reaches, by kind of item.</summary>
    public IReadOnlyList<ItemScope> Items => field ??= Node.List(F.Items, static node => (ItemScope)node.AsWord());

    /// <summary>What it reaches, in our words; null when the items say it all.</summary>
    public string? Scope => Node.Text(F.Scope);

    /// <summary>The tests that decide whether a chip is captured; empty for an action that asks nothing about the chip.</summary>
    public IReadOnlyList<Clause> Clauses => field ??= Node.Facts(F.Clauses, ClauseFields.Facts, static node => new Clause(node));

    /// <summary>Where the limited goods may not freely go.</summary>
    public IReadOnlyList<Destination> Destinations => field ??= Node.Facts(F.Destinations, DestinationFields.Facts, static node => new Destination(node));

    /// <summary>Whom it was sent to, where it binds only them.</summary>
    public IReadOnlyList<Organization> Addressees => field ??= Node.References<Organization>(F.Addressees);

    /// <summary>Whom it is aimed at, where it names them, as far as the landscape has records of them.</summary>
    public IReadOnlyList<Organization> Parties => field ??= Node.References<Organization>(F.Parties);

    /// <summary>What it asks before the act; null when nobody has looked.</summary>
    public LicenseRequirement? LicenseRequirement => (LicenseRequirement?)Node.Word(F.LicenseRequirement);

    /// <summary>How applications are judged, the narrowest case first; of an action that amends others, for what those capture.</summary>
    public IReadOnlyList<Review> Reviews => field ??= Node.Facts(F.Reviews, ReviewFields.Facts, static node => new Review(node));

    /// <summary>Parties that it leaves free.</summary>
    public IReadOnlyList<Exemption> Exemptions => field ??= Node.Facts(F.Exemptions, ExemptionFields.Facts, static node => new Exemption(node));

    /// <summary>What became of applications, where the action is a licence decision; null for any other action.</summary>
    public LicenseStatus? LicenseStatus => (LicenseStatus?)Node.Word(F.LicenseStatus);

    /// <summary>The roles of the exporters that alone are bound; empty where every exporter is.</summary>
    public IReadOnlyList<Role> BindsExporters => field ??= Node.List(F.BindsExporters, static node => (Role)node.AsWord());

    /// <summary>True when every action of its jurisdiction that names parties reaches, while this one is in force, those whom a named party owns by half or more.</summary>
    public bool ReachesSubsidiaries => Node.Truth(F.ReachesSubsidiaries) ?? false;

    /// <summary>Licence exceptions and notifications that it allows; of an action that amends others, for what those capture.</summary>
    public IReadOnlyList<LicenseException> Exceptions => field ??= Node.Facts(F.Exceptions, LicenseExceptionFields.Facts, static node => new LicenseException(node));

    /// <summary>The purpose that the authority states, in our words, apart from any effect observed; null when nobody has looked.</summary>
    public string? Aim => Node.Text(F.Aim);

    /// <summary>The actions that it replaces.</summary>
    public IReadOnlyList<ChipRestriction> Supersedes => field ??= Node.References<ChipRestriction>(F.Supersedes);

    /// <summary>The actions that it changes.</summary>
    public IReadOnlyList<ChipRestriction> Amends => field ??= Node.References<ChipRestriction>(F.Amends);

    /// <summary>The actions whose clauses it applies to destinations of its own.</summary>
    public IReadOnlyList<ChipRestriction> Extends => field ??= Node.References<ChipRestriction>(F.Extends);

    /// <summary>
    /// True when it had certainly taken effect by the end of the day, had not certainly ended, and was not suspended or unenforced on the day. A restriction
    /// without a known effective date is never in force.
    /// </summary>
    public bool IsInForceOn(LocalDate day) =>
        Effective.Value is { } from && from.IsCertainlyBy(day)
        && !(Ended.Value is { } ended && ended.IsCertainlyBy(day))
        && !IsSuspendedOn(day);

    /// <summary>True when the country is a destination, by name or by a group, or a party is headquartered there, on whatever day.</summary>
    public bool IsToward(CountryCode country) => Destinations.Any(destination => destination.EverIncludes(country)) || Parties.Any(party => party.Country == country);

    /// <summary>True when the country is a destination on the day, by name or by its groups of that day, or a party is headquartered there.</summary>
    public bool IsToward(CountryCode country, LocalDate on) => Destinations.Any(destination => destination.Includes(country, on)) || Parties.Any(party => party.Country == country);

    /// <summary>Whether it may have taken effect by the end of the day, had not certainly ended, and was not suspended or unenforced.</summary>
    internal bool MayBeInForceOn(LocalDate day) =>
        Effective.Value is { } from && from.IsPossiblyBy(day)
        && !(Ended.Value is { } ended && ended.IsCertainlyBy(day))
        && !IsSuspendedOn(day);

    /// <summary>Whether the view leaves out tests, places or the effective date of it, because their sources were not known yet.</summary>
    internal bool IsPartlyKnown =>
        Node.HasUnknown(F.Clauses, ClauseFields.Facts)
        || Node.HasUnknown(F.Destinations, DestinationFields.Facts)
        || (Effective.Chosen is null && Node.HasUnknown(F.Effective, StatementFields.Facts))
        || (Landscape.KnownOnDay is not null && Destinations.Any(place => place.Groups.Concat(place.ExceptGroups).Any(group => !group.IsInView || group.HidesMembers)));

    private bool IsSuspendedOn(LocalDate day)
    {
        for (var i = 0; i < Enforcement.Count; i++)
        {
            if (Enforcement[i].State != EnforcementState.Enforced && Enforcement[i].Period.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private protected override (string Field, Sourced Value)[] ReadSourcedFields() =>
        [("announced", Announced), ("published", Published), ("effective", Effective), ("ended", Ended)];

    private protected override bool HasBegun(Viewpoint view) => HasBegun(view, F.Announced, F.Published, F.Effective);
}
