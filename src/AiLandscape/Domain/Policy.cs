using NodaTime;
using F = AiLandscape.PolicyFields;

namespace AiLandscape;

/// <summary>A strategy, law, regulation, order, standard, agreement, programme or official list, with its dated status history.</summary>
public sealed class Policy : NamedEntity
{
    internal Policy(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Policy> Id => Id<Policy>.Trusted(Key);

    /// <summary>Whose policy it is.</summary>
    public CountryCode Jurisdiction => CountryCode.Trusted(Node.RequiredText(F.Jurisdiction));

    /// <summary>The bodies that issued it; never empty.</summary>
    public IReadOnlyList<Organization> Issuers => field ??= Node.References<Organization>(F.Issuers);

    /// <summary>What sort of instrument it is.</summary>
    public Instrument Instrument => (Instrument)Node.Word(F.Instrument)!.Value;

    /// <summary>Whether it binds; null when nobody has looked.</summary>
    public BindingForce? BindingForce => (BindingForce?)Node.Word(F.BindingForce);

    /// <summary>Its official number or citation, in its own script; null when it has none.</summary>
    public string? DocumentNumber => Node.Text(F.DocumentNumber);

    /// <summary>The statuses that it reached, in the order of their dates; never empty.</summary>
    public IReadOnlyList<PolicyStep> History => field ??= Node.Facts(F.History, PolicyStepFields.Facts, static node => new PolicyStep(node));

    /// <summary>What it asks, and from when.</summary>
    public IReadOnlyList<Obligation> Obligations => field ??= Node.Facts(F.Obligations, ObligationFields.Facts, static node => new Obligation(node));

    /// <summary>What it aims at, and by when.</summary>
    public IReadOnlyList<Goal> Goals => field ??= Node.Facts(F.Goals, GoalFields.Facts, static node => new Goal(node));

    /// <summary>The countries on it, and when, where it is a list of countries; otherwise empty.</summary>
    public IReadOnlyList<Member> Members => field ??= Node.Facts(F.Members, MemberFields.Facts, static node => new Member(node));

    /// <summary>The policies that it replaces.</summary>
    public IReadOnlyList<Policy> Supersedes => field ??= Node.References<Policy>(F.Supersedes);

    /// <summary>How it stands to other policies.</summary>
    public IReadOnlyList<PolicyRelation> Relations => field ??= Node.Facts(F.Relations, PolicyRelationFields.Facts, static node => new PolicyRelation(node));

    /// <summary>
    /// The status that it had certainly reached by the end of the day; null before the first. A later step counts unless it only repeats an earlier stage,
    /// as a gazette does that prints a rule already in force.
    /// </summary>
    public PolicyStatus? StatusOn(LocalDate day)
    {
        PolicyStatus? status = null;
        foreach (var step in History)
        {
            if (step.On.IsCertainlyBy(day) && !(status is { } reached && IsEarlierStage(step.Status, reached)))
            {
                status = step.Status;
            }
        }

        return status;
    }

    /// <summary>True when its status on the day is <see cref="PolicyStatus.InForce"/> or <see cref="PolicyStatus.PartlyInForce"/>.</summary>
    public bool IsInForceOn(LocalDate day) => StatusOn(day) is PolicyStatus.InForce or PolicyStatus.PartlyInForce;

    /// <summary>True when the country stands on this list on the day.</summary>
    public bool HasMember(CountryCode country, LocalDate day)
    {
        foreach (var member in Members)
        {
            if (member.Period.Contains(day) && member.Countries.Contains(country))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the view leaves out members because their sources were not known yet.</summary>
    internal bool HidesMembers => Node.HasUnknown(F.Members, MemberFields.Facts);

    /// <summary>True when the country stands on one of the lists on the day.</summary>
    internal static bool AnyHasMember(IReadOnlyList<Policy> lists, CountryCode country, LocalDate day)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i].HasMember(country, day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Proposed, position, agreed, adopted, published: stages on the way, which do not undo what came after them.</summary>
    private static bool IsEarlierStage(PolicyStatus status, PolicyStatus reached) => status <= PolicyStatus.Published && reached > status;

    private protected override bool HasBegun(Viewpoint view) => History.Count > 0;
}
