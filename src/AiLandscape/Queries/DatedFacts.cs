namespace AiLandscape;

/// <summary>The dated facts of one record. Dates that nobody stands behind are left out.</summary>
internal static class DatedFacts
{
    public static IEnumerable<TimelineEntry> Of(Entity entity) => entity switch
    {
        LanguageModel model => Sourced(model, ("announced", model.Announced), ("released", model.Released), ("deprecated", model.Deprecated), ("retired", model.Retired)),
        Product product => Sourced(product, ("announced", product.Announced), ("previewed", product.Previewed), ("released", product.Released), ("deprecated", product.Deprecated), ("retired", product.Retired)),
        Organization organization => Sourced(organization, ("founded", organization.Founded), ("dissolved", organization.Dissolved)).Concat(Listings(organization)),
        Chip chip => Sourced(chip, ("announced", chip.Announced), ("released", chip.Released)),
        Policy policy => policy.History.Select(step => new TimelineEntry(step.On, policy, Words.Of(step.Status), step.Source)),
        ChipRestriction rule => Sourced(rule, ("announced", rule.Announced), ("published", rule.Published), ("effective", rule.Effective), ("ended", rule.Ended)).Concat(Stages(rule)),
        Event happening => Sourced(happening, (Words.Of(happening.Kind), happening.Date)),
        _ => [],
    };

    private static IEnumerable<TimelineEntry> Sourced(Entity entity, params (string What, Sourced<PartialDate> Date)[] dates) =>
        dates.Where(date => date.Date.Value is not null).Select(date => new TimelineEntry(date.Date.Value!.Value, entity, date.What, date.Date.Chosen!.Source));

    private static IEnumerable<TimelineEntry> Listings(Organization organization)
    {
        foreach (var listing in organization.Listings)
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

    private static IEnumerable<TimelineEntry> Stages(ChipRestriction rule) =>
        from stage in rule.Stages
        where stage.Effective != rule.Effective.Value
        select new TimelineEntry(stage.Effective, rule, "effective in part", stage.Source);
}
