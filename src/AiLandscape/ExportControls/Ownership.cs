using NodaTime;

namespace AiLandscape;

/// <summary>Who controls whom on a day, or may, by the company graph.</summary>
internal static class Ownership
{
    public const double Half = 0.5;

    /// <summary>A share said to be about so much may be this much more or less.</summary>
    private const double Roughly = 0.005;

    /// <summary>The organization, those that hold or may hold half of it or more, theirs, and so on up; each once.</summary>
    public static IReadOnlyList<Owner> Chain(Organization organization, LocalDate day)
    {
        var chain = new List<Owner> { new(organization, SharesAreKnown: true, IsControl: true) };
        for (var i = 0; i < chain.Count; i++)
        {
            foreach (var parent in chain[i].Organization.Parents)
            {
                var (least, most) = ShareOf(parent);
                if (MayHold(parent, day) && most >= Half)
                {
                    var holds = parent.Period.Contains(day);
                    Add(chain, new Owner(
                        parent.Organization,
                        chain[i].SharesAreKnown && holds && least >= Half,
                        chain[i].IsControl && holds && (parent.Share is null || least >= Half)));
                }
            }
        }

        return chain;
    }

    /// <summary>Whether the parent may have held its share on the day.</summary>
    public static bool MayHold(Parent parent, LocalDate day) => parent.Period.Overlaps(Period.Between(day, day));

    /// <summary>The least and the most that the share may be; anything where no source gives it.</summary>
    public static (double Least, double Most) ShareOf(Parent parent) => (parent.Share, parent.Bound) switch
    {
        (null, _) => (0, 1),
        ({ } share, Bound.AtLeast) => (share, 1),
        ({ } share, Bound.AtMost) => (0, share),
        ({ } share, Bound.About) => (share - Roughly, share + Roughly),
        ({ } share, _) => (share, share),
    };

    /// <summary>Of several figures for one parent, the surest counts.</summary>
    private static void Add(List<Owner> chain, Owner owner)
    {
        var known = chain.FindIndex(other => other.Organization.IsRecord(owner.Organization));
        if (known < 0)
        {
            chain.Add(owner);
        }
        else
        {
            chain[known] = chain[known] with { SharesAreKnown = chain[known].SharesAreKnown || owner.SharesAreKnown, IsControl = chain[known].IsControl || owner.IsControl };
        }
    }
}
