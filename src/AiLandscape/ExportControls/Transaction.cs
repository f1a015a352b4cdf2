using NodaTime;

namespace AiLandscape;

/// <summary>What is asked about: a chip that goes to a country on a day, perhaps to a known buyer, perhaps from a known country.</summary>
internal sealed class Transaction(ChipFacts chip, CountryCode destination, LocalDate on, Organization? buyer, CountryCode? exportedFrom)
{
    public ChipFacts Chip => chip;

    public ChipMetrics Metrics { get; } = new(chip);

    public CountryCode Destination => destination;

    public LocalDate On => on;

    public Organization? Buyer => buyer;

    public CountryCode? ExportedFrom => exportedFrom;

    /// <summary>The buyer and those that control it; empty when there is none.</summary>
    public IReadOnlyList<Owner> Buyers { get; } = buyer is null ? [] : Ownership.Chain(buyer, on);

    /// <summary>Whether the goods go there, or the buyer is at home there where the destination means that.</summary>
    public bool Meets(Destination place)
    {
        if (!place.MeansHeadquarters)
        {
            return place.Includes(destination, on);
        }

        return AtHome(place) is not null;
    }

    /// <summary>The buyer, or one that controls it, that is at home there, one that surely controls it before one that may; null when none is.</summary>
    public Owner? AtHome(Destination place) => Surest(owner => place.Includes(owner.Organization.Country, on), static owner => owner.IsControl);

    /// <summary>As <see cref="Meets(AiLandscape.Destination)"/>, for one of several; true for none at all.</summary>
    public bool MeetsAny(IReadOnlyList<Destination> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (Meets(places[i]))
            {
                return true;
            }
        }

        return places.Count == 0;
    }

    /// <summary>Whether the buyer, or one that controls it or may, is among these.</summary>
    public bool IsBoughtBy(IReadOnlyList<Organization> parties) => BuyerAmong(parties) is not null;

    /// <summary>The buyer, or one that controls it, that is among these, one of known shares before another; null when none is.</summary>
    public Owner? BuyerAmong(IReadOnlyList<Organization> parties) => Buyers.Count == 0 || parties.Count == 0 ? null : Surest(owner => parties.HasRecord(owner.Organization), static owner => owner.SharesAreKnown);

    private Owner? Surest(Func<Owner, bool> fits, Func<Owner, bool> isSure)
    {
        Owner? found = null;
        for (var i = 0; i < Buyers.Count; i++)
        {
            if (fits(Buyers[i]) && (found is null || (isSure(Buyers[i]) && !isSure(found.Value))))
            {
                found = Buyers[i];
            }
        }

        return found;
    }

    public CriterionResult Test(Criterion? criterion) => criterion is null ? CriterionResult.Met : CriterionTest.Run(criterion, chip, Metrics);
}
