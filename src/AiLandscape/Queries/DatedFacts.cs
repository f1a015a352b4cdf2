namespace AiLandscape;

/// <summary>The dated facts of one record. Dates that nobody stands behind, refuted links and open ends are left out.</summary>
internal static class DatedFacts
{
    private const string Announced = "announced";

    /// <summary>The facts; where a record was announced on the very day on which more happened to it, its announcement goes without saying.</summary>
    public static IEnumerable<TimelineEntry> Of(Entity entity)
    {
        TimelineEntry[] entries = [.. All(entity).Where(entry => !entry.Date.HasOpenStart && !entry.Date.HasOpenEnd).DistinctBy(entry => (entry.Date, entry.What))];
        return entries.Where(entry => entry.What != Announced || !Array.Exists(entries, other => other.What != Announced && other.Date == entry.Date));
    }

    private static IEnumerable<TimelineEntry> All(Entity entity) => entity switch
    {
        LanguageModel model =>
            Sourced(model, (Announced, model.Announced), ("released", model.Released), ("deprecated", model.Deprecated), ("retired", model.Retired))
                .Concat(model.Availability.SelectMany(way => Spans(model, Words.Of(way.Access), way.Period, way.Source))),
        Product product =>
            Sourced(product, (Announced, product.Announced), ("previewed", product.Previewed), ("released", product.Released), ("deprecated", product.Deprecated), ("retired", product.Retired))
                .Concat(product.RunsOn.Where(link => link.Rank != Rank.Refuted).SelectMany(link => Spans(product, $"runs on {link.Model.Name}", link.Period, link.Source)))
                .Concat(product.Markets.SelectMany(market => Spans(product, $"{Words.Of(market.Status)} in {market.Country}", market.Period, market.Source))),
        Organization organization => OfOrganization(organization),
        Chip chip => Sourced(chip, (Announced, chip.Announced), ("released", chip.Released)),
        Policy policy =>
            policy.History.Select(step => new TimelineEntry(step.On, policy, Words.Of(step.Status), step.Source))
                .Concat(policy.Obligations.SelectMany(duty => Spans(policy, $"applies: {duty.What.TrimEnd('.')}", duty.Period, duty.Source)))
                .Concat(policy.Members.SelectMany(member => Spans(policy, $"on it: {string.Join(", ", member.Countries)}", member.Period, member.Source))),
        ChipRestriction rule =>
            Sourced(rule, (Announced, rule.Announced), ("published", rule.Published), ("effective", rule.Effective), ("ended", rule.Ended))
                .Concat(rule.Stages.Where(stage => stage.Effective != rule.Effective.Value).Select(stage => new TimelineEntry(stage.Effective, rule, "effective in part", stage.Source)))
                .Concat(rule.Clauses.SelectMany(clause => Spans(rule, $"{clause.Citation} in force", clause.Period, clause.Source)))
                .Concat(rule.Enforcement.SelectMany(period => Spans(rule, Words.Of(period.State), period.Period, period.Source))),
        Event happening => Sourced(happening, (Words.Of(happening.Kind), happening.Date)),
        _ => [],
    };

    private static IEnumerable<TimelineEntry> OfOrganization(Organization organization) =>
        Sourced(organization, ("founded", organization.Founded), ("dissolved", organization.Dissolved))
            .Concat(organization.LegalForms.SelectMany(form => Spans(organization, form.Form, form.Period, form.Source)))
            .Concat(organization.Parents.SelectMany(parent => Spans(organization, $"held by {parent.Organization.Name}", parent.Period, parent.Source)))
            .Concat(organization.Memberships.SelectMany(place => Spans(organization, $"in {place.Program.Name}", place.Period, place.Source)))
            .Concat(organization.Listings.SelectMany(listing => On(organization, listing)));

    private static IEnumerable<TimelineEntry> Sourced(Entity entity, params (string What, Sourced<PartialDate> Date)[] dates) =>
        dates.Where(date => date.Date.Value is not null).Select(date => new TimelineEntry(date.Date.Value!.Value, entity, date.What, date.Date.Chosen!.Source));

    private static IEnumerable<TimelineEntry> Spans(Entity entity, string what, Period period, Source source)
    {
        if (period.From is { } from)
        {
            yield return new TimelineEntry(from, entity, what, source);
        }

        if (period.Until is { } until)
        {
            yield return new TimelineEntry(until, entity, $"{what} until then", source);
        }
    }

    private static IEnumerable<TimelineEntry> On(Organization organization, Listing listing)
    {
        if (listing.Effective is { } effective)
        {
            yield return new TimelineEntry(effective, organization, $"on the {listing.List.Name}", listing.Source);
        }

        if (listing.Removed is { } removed)
        {
            yield return new TimelineEntry(removed, organization, $"off the {listing.List.Name}", listing.Source);
        }
    }
}
