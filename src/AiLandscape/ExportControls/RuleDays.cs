using NodaTime;

namespace AiLandscape;

/// <summary>The days on which restrictions can change what they say.</summary>
internal static class RuleDays
{
    /// <summary>
    /// The days, each once, in order; the first is the given date, where it is known and later than the first rule. In a view of an earlier day none lies after that.
    /// </summary>
    public static IEnumerable<LocalDate> Of(IEnumerable<ChipRestriction> restrictions, Organization? buyer, PartialDate? from)
    {
        var days = new SortedSet<LocalDate>();
        LocalDate? last = null;
        foreach (var rule in restrictions)
        {
            last = rule.Landscape.AsOfDay;
            Starts(rule.Effective.Value);
            Starts(rule.Ended.Value);
            Spans(rule.Enforcement.Select(period => period.Period));
            Spans(rule.Clauses.Select(clause => clause.Period));
            Spans(rule.Reviews.Select(review => review.Period));
            Spans(rule.Exceptions.Select(exception => exception.Period));
            Spans(rule.Exemptions.Select(exemption => exemption.Period));
            foreach (var place in rule.Destinations)
            {
                Spans([place.Period]);
                Spans(place.Groups.Concat(place.ExceptGroups).SelectMany(group => group.Members).Select(member => member.Period));
            }
        }

        // Owners come and go, and listings are taken back.
        var owners = new List<Organization>();
        Owners(buyer);
        days.RemoveWhere(day => day > last);
        if (days.Count > 0 && from is { } date && date.Earliest > days.Min)
        {
            days.RemoveWhere(day => day < date.Earliest);
            days.Add(date.Earliest);
        }

        return days;

        void Owners(Organization? organization)
        {
            if (organization is null || owners.Contains(organization))
            {
                return;
            }

            owners.Add(organization);
            Spans(organization.Parents.Select(parent => parent.Period));
            foreach (var listing in organization.Listings)
            {
                Starts(listing.Removed);
            }

            foreach (var parent in organization.Parents)
            {
                Owners(parent.Organization);
            }
        }

        void Starts(PartialDate? date)
        {
            if (date is { HasOpenEnd: false } known)
            {
                days.Add(known.Latest);
            }
        }

        void Spans(IEnumerable<Period> periods)
        {
            foreach (var period in periods)
            {
                Starts(period.From);
                if (period.Until is { HasOpenEnd: false } until)
                {
                    days.Add(until.Latest.PlusDays(1));
                }
            }
        }
    }

    /// <summary>When a clause held: its own ends, or those of its restriction.</summary>
    public static Period PeriodOf(ChipRestriction rule, Clause clause) => new(
        clause.Period.From ?? rule.Effective.Value,
        clause.Period.Until ?? (rule.Ended.Value is { } ended ? ended.Latest.PlusDays(-1) : null));
}
