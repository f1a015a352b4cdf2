namespace AiLandscape;

/// <summary>What keeps a rule that may capture a chip from certainly doing so, apart from the chip's own figures.</summary>
internal static class Doubts
{
    public static IReadOnlyList<string> Of(ChipRestriction rule, Transaction transaction, Reach reach, ChipRestriction? through)
    {
        var doubts = new List<string>();
        if (!rule.IsInForceOn(transaction.On))
        {
            doubts.Add($"the day on which {rule.Name} took effect: {rule.Effective}");
        }

        if (!RuleTest.ReachesOrigin(rule, transaction))
        {
            doubts.Add($"whether {rule.Name} reaches goods that leave {transaction.ExportedFrom}: its text is not public");
        }

        if (through is not null && RuleTest.NamedBuyer(rule, transaction) is { SharesAreKnown: false } named)
        {
            doubts.Add($"the share that {named.Organization.Name} holds in {transaction.Buyer!.Name}, with those between them: {through.Name} asks for half");
        }

        if (reach == Reach.Headquarters && AtHome(rule, transaction) is { IsControl: false } parent)
        {
            doubts.Add($"whether {parent.Organization.Name} controls {transaction.Buyer!.Name} on the day");
        }

        if (RuleTest.ExemptionOf(rule, transaction) is { } exemption && transaction.BuyerAmong(exemption.Parties) is { SharesAreKnown: false } exempt)
        {
            doubts.Add($"the share that {exempt.Organization.Name}, which is exempt, holds in {transaction.Buyer!.Name}, with those between them");
        }

        return doubts;
    }

    /// <summary>The surest owner of the buyer that is at home where the rule says.</summary>
    private static Owner? AtHome(ChipRestriction rule, Transaction transaction)
    {
        Owner? home = null;
        foreach (var place in rule.Destinations)
        {
            if (place.MeansHeadquarters && transaction.AtHome(place) is { } owner && home is not { IsControl: true })
            {
                home = owner;
            }
        }

        return home;
    }
}
