namespace AiLandscape;

/// <summary>Puts a transaction to one restriction, by nothing but the data of the restriction.</summary>
internal static class RuleTest
{
    /// <summary>Whether the restriction is about chips at all, and not about machines, materials or software.</summary>
    public static bool ConcernsChips(ChipRestriction rule) => rule.Items.Contains(ItemScope.AdvancedIc) || rule.Items.Contains(ItemScope.AnyItem);

    public static bool IsOnExports(ChipRestriction rule) =>
        rule.Directions.Contains(Direction.Export) || rule.Directions.Contains(Direction.Reexport) || rule.Directions.Contains(Direction.Transfer);

    /// <summary>
    /// Whether the restriction reaches goods that leave the country in question: its own country's rule needs the act of export, another's that of reexport.
    /// Where no country is given, each restriction is asked about goods that leave its own.
    /// </summary>
    public static bool ReachesOrigin(ChipRestriction rule, Transaction transaction) =>
        rule.Directions.Contains(transaction.ExportedFrom is not { } origin || origin == rule.Jurisdiction ? Direction.Export : Direction.Reexport);

    /// <param name="rule">The restriction.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="subsidiariesCount">Whether a party that is named stands for those that it owns.</param>
    public static Reach Reaches(ChipRestriction rule, Transaction transaction, bool subsidiariesCount)
    {
        if (NamedBuyer(rule, transaction) is { } named && (subsidiariesCount || named.Organization.IsRecord(transaction.Buyer)))
        {
            return named.Organization.IsRecord(transaction.Buyer) ? Reach.NamedParty : Reach.OwnedByNamedParty;
        }

        var reach = Reach.None;
        for (var i = 0; i < rule.Destinations.Count && reach != Reach.Destination; i++)
        {
            if (transaction.Meets(rule.Destinations[i]))
            {
                reach = rule.Destinations[i].MeansHeadquarters ? Reach.Headquarters : Reach.Destination;
            }
        }

        return reach;
    }

    /// <summary>The buyer when the restriction names it, else the first of those that control it that is named, those of known shares before others; null when none is.</summary>
    public static Owner? NamedBuyer(ChipRestriction rule, Transaction transaction)
    {
        Owner? named = null;
        for (var i = 0; i < transaction.Buyers.Count && rule.Parties.Count > 0; i++)
        {
            var owner = transaction.Buyers[i];
            if (IsNamed(rule, owner.Organization, transaction) && (named is null || (owner.SharesAreKnown && !named.Value.SharesAreKnown)))
            {
                named = owner;
            }
        }

        return named;
    }

    /// <summary>
    /// Those that the restriction names and that hold a minor share of the buyer or may, with the most that it may be: alone too little, together perhaps enough.
    /// </summary>
    public static IEnumerable<(Organization Organization, double Most)> NamedMinorOwners(ChipRestriction rule, Transaction transaction) =>
        from parent in transaction.Buyer?.Parents ?? []
        where Ownership.MayHold(parent, transaction.On) && Ownership.ShareOf(parent).Most < Ownership.Half && IsNamed(rule, parent.Organization, transaction)
        select (parent.Organization, Ownership.ShareOf(parent).Most);

    /// <summary>Whether it binds exporters by a licence requirement whose places, parties and tests nobody published.</summary>
    public static bool IsUnpublished(ChipRestriction rule, Transaction transaction) =>
        rule.Destinations.Count + rule.Parties.Count == 0 && !HasClauses(rule) && rule.Amends.Count == 0 && rule.LicenseRequirement is not null && Binds(rule, transaction) != CriterionResult.NotMet;

    /// <summary>Whether it can capture a chip at all: an export rule on chips, and no decision on a licence.</summary>
    public static bool IsExportRule(ChipRestriction rule) => ConcernsChips(rule) && IsOnExports(rule) && rule.LicenseStatus is null;

    /// <summary>An embargo takes every item to a few places, and says nothing of when the data on others begin.</summary>
    public static bool ShowsThatDataBegin(ChipRestriction rule, Transaction transaction) =>
        !rule.Items.Contains(ItemScope.AnyItem) || rule.Parties.Count > 0 || transaction.MeetsAny(rule.Destinations);

    /// <summary>Whether the buyer, or one that controls it, is left free.</summary>
    public static Exemption? ExemptionOf(ChipRestriction rule, Transaction transaction)
    {
        foreach (var exemption in rule.Exemptions)
        {
            if (exemption.Period.Contains(transaction.On) && transaction.IsBoughtBy(exemption.Parties))
            {
                return exemption;
            }
        }

        return null;
    }

    /// <summary>The answer of the clauses in force, those of the rules that it extends included, and the first that gives it.</summary>
    public static (CriterionResult Result, Clause? Clause) Clauses(ChipRestriction rule, Transaction transaction)
    {
        var best = First(rule, transaction);
        for (var i = 0; i < rule.Extends.Count; i++)
        {
            if (rule.Extends[i].IsInForceOn(transaction.On) && First(rule.Extends[i], transaction) is var extended && extended.Result > best.Result)
            {
                best = extended;
            }
        }

        var binds = Binds(rule, transaction);
        return (best.Result < binds ? best.Result : binds, best.Clause);
    }

    /// <summary>Whether it decides by clauses, its own or those of rules that it extends.</summary>
    public static bool HasClauses(ChipRestriction rule) => rule.Clauses.Count > 0 || rule.Extends.Count > 0;

    /// <summary>A letter binds whom it was sent to: the designer or maker of the chip. Where neither is known, nor is the answer.</summary>
    public static CriterionResult Binds(ChipRestriction rule, Transaction transaction) => Binds(rule, transaction.Chip);

    public static CriterionResult Binds(ChipRestriction rule, ChipFacts chip)
    {
        if (rule.Addressees.Count == 0 || !IsOnExports(rule))
        {
            return CriterionResult.Met;
        }

        var (designer, foundry) = (chip.Designer, chip.Foundry);
        return rule.Addressees.HasRecord(designer) || rule.Addressees.HasRecord(foundry) ? CriterionResult.Met
            : designer is null ? CriterionResult.Unknown
            : CriterionResult.NotMet;
    }

    private static (CriterionResult Result, Clause? Clause) First(ChipRestriction rule, Transaction transaction)
    {
        (CriterionResult Result, Clause? Clause) best = (CriterionResult.NotMet, null);
        for (var i = 0; i < rule.Clauses.Count && best.Result != CriterionResult.Met; i++)
        {
            var clause = rule.Clauses[i];
            if (clause.Period.Contains(transaction.On) && transaction.Test(clause.When) is var result && result > best.Result)
            {
                best = (result, clause);
            }
        }

        return best;
    }

    /// <summary>Named and not taken off again since.</summary>
    private static bool IsNamed(ChipRestriction rule, Organization party, Transaction transaction) =>
        rule.Parties.HasRecord(party)
        && !party.Listings.Any(listing => rule.IsRecord(listing.Action) && listing.Removed is { } removed && removed.IsCertainlyBy(transaction.On));
}
