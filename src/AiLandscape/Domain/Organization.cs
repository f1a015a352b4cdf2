using F = AiLandscape.OrganizationFields;

namespace AiLandscape;

/// <summary>A <see cref="Company"/>, which trades, or an <see cref="Institution"/>, which does not.</summary>
public abstract class Organization : NamedEntity
{
    private protected Organization(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id, unique among companies and institutions together.</summary>
    public new Id<Organization> Id => Id<Organization>.Trusted(Key);

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind Kind => (OrganizationKind)Node.Word(F.Kind)!.Value;

    /// <summary>Where its headquarters are.</summary>
    public CountryCode Country => CountryCode.Trusted(Node.RequiredText(F.Country));

    /// <summary>The city of its headquarters; null when nobody has looked.</summary>
    public string? City => Node.Text(F.City);

    /// <summary>Its registered name; null when nobody has looked.</summary>
    public string? LegalName => Node.Text(F.LegalName);

    /// <summary>Its legal forms over time, in the order of the record.</summary>
    public IReadOnlyList<LegalForm> LegalForms => field ??= Node.Facts(F.LegalForms, LegalFormFields.Facts, static node => new LegalForm(node));

    /// <summary>When it was founded.</summary>
    public Sourced<PartialDate> Founded => field ??= Node.Happening(F.Founded);

    /// <summary>When it ceased or was merged away.</summary>
    public Sourced<PartialDate> Dissolved => field ??= Node.Happening(F.Dissolved);

    /// <summary>The organization that controls it or holds most of it now: the last of <see cref="Parents"/> without an end; null when there is none.</summary>
    public Organization? Parent => Parents.LastOrDefault(parent => parent.Period.Until is null)?.Organization;

    /// <summary>Who controlled it or held a share of it, and when, in the order of the record.</summary>
    public IReadOnlyList<Parent> Parents => field ??= Node.Facts(F.Parents, ParentFields.Facts, static node => new Parent(node));

    /// <summary>What it does in the field.</summary>
    public IReadOnlyList<Role> Roles => field ??= Node.List(F.Roles, static node => (Role)node.AsWord());

    /// <summary>Official lists on which it stands or stood.</summary>
    public IReadOnlyList<Listing> Listings => field ??= Node.Facts(F.Listings, ListingFields.Facts, static node => new Listing(node));

    /// <summary>Programmes that it belongs to or belonged to.</summary>
    public IReadOnlyList<Membership> Memberships => field ??= Node.Facts(F.Memberships, MembershipFields.Facts, static node => new Membership(node));

    private protected sealed override (string Field, Sourced Value)[] ReadSourcedFields() => [("founded", Founded), ("dissolved", Dissolved)];

    private protected sealed override bool HasBegun(Viewpoint view) => HasBegun(view, F.Founded);
}
