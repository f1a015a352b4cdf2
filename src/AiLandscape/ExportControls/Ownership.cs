using NodaTime;

namespace AiLandscape;

/// <summary>Who controls whom on a day, by the company graph.</summary>
internal static class Ownership
{
    private const double Half = 0.5;

    /// <summary>The organization, those that hold half of it or more or whose share no source gives, theirs, and so on up; each once.</summary>
    public static IReadOnlyList<Owner> Chain(Organization organization, LocalDate day)
    {
        var chain = new List<Owner> { new(organization, SharesAreKnown: true) };
        for (var i = 0; i < chain.Count; i++)
        {
            foreach (var parent in chain[i].Organization.Parents)
            {
                if (parent.Period.Contains(day) && parent.Share is null or >= Half && !chain.Exists(owner => owner.Organization.IsRecord(parent.Organization)))
                {
                    chain.Add(new Owner(parent.Organization, chain[i].SharesAreKnown && parent.Share is not null));
                }
            }
        }

        return chain;
    }
}
