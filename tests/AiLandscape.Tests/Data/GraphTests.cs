namespace AiLandscape.Tests;

/// <summary>What records say of each other agrees. Only what is certain counts: imprecise dates that may agree do.</summary>
public sealed class GraphTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private static readonly PolicyStatus[] Ends = [PolicyStatus.Repealed, PolicyStatus.Rescinded, PolicyStatus.Expired, PolicyStatus.Withdrawn, PolicyStatus.Vetoed, PolicyStatus.Superseded];

    /// <summary>A link that was disclosed later than it began may begin before the model was announced: a product ran on it in secret.</summary>
    [Fact]
    public void A_product_runs_on_a_model_while_both_are_there() =>
        (from product in Ai.Products
         from link in product.RunsOn
         where link.Rank != Rank.Refuted
         where (link.Disclosed is null && Before(link.Period.From, First(link.Model.Announced, link.Model.Released)))
            || Before(link.Period.Until, First(product.Announced, product.Previewed, product.Released))
            || Before(First(link.Model.Retired), link.Period.From) || Before(First(product.Retired), link.Period.From) || Before(First(product.Retired), link.Period.Until)
         select $"{product.Id} on {link.Model.Id}, {link.Period}").Should().BeEmpty();

    [Fact]
    public void An_owner_and_what_it_owns_exist_while_it_owns() =>
        (from organization in Ai.Organizations
         from parent in organization.Parents
         let owner = parent.Organization
         where Before(parent.Period.From, First(owner.Founded)) || Before(parent.Period.From, First(organization.Founded))
            || Before(First(owner.Dissolved), parent.Period.From) || Before(First(organization.Dissolved), parent.Period.From)
         select $"{organization.Id} of {owner.Id}, {parent.Period}").Should().BeEmpty();

    [Fact]
    public void What_is_listed_exists_on_that_day() =>
        (from organization in Ai.Organizations
         from listing in organization.Listings
         where Before(listing.Effective ?? listing.Announced, First(organization.Founded)) || Before(First(organization.Dissolved), listing.Effective ?? listing.Announced)
         select $"{organization.Id} on {listing.List.Id}, {listing.Effective}").Should().BeEmpty();

    [Fact]
    public void A_policy_that_has_ended_is_not_in_force_again_unless_its_end_was_contested() =>
        (from policy in Ai.Policies
         let steps = policy.History.ToList()
         let end = steps.FindIndex(step => Ends.Contains(step.Status))
         where end >= 0 && steps.Skip(end).TakeWhile(step => step.Status != PolicyStatus.Contested).Any(step => step.Status is PolicyStatus.InForce or PolicyStatus.PartlyInForce or PolicyStatus.Adopted)
         select policy.Id).Should().BeEmpty();

    [Fact]
    public void A_restriction_is_the_act_of_an_authority_of_its_jurisdiction() =>
        Ai.ChipRestrictions.Where(rule => rule.Authority.Country != rule.Jurisdiction).Select(rule => rule.Id).Should().BeEmpty();

    [Fact]
    public void An_event_names_a_record_that_took_part() =>
        Ai.Events.Where(happening => happening.Participants.All(participant => participant.Entity is null)).Select(happening => happening.Id).Should().BeEmpty();

    [Fact]
    public void A_model_follows_one_that_was_there_before_it_and_is_made_from_one_that_was() =>
        (from model in Ai.Models
         from earlier in new[] { model.Predecessor, model.Base }
         where earlier is not null && Before(Last(model.Announced, model.Released), First(earlier.Announced, earlier.Released))
         select $"{model.Id} after {earlier.Id}").Should().BeEmpty();

    [Fact]
    public void A_developer_was_there_when_its_model_came() =>
        (from model in Ai.Models
         from developer in model.Developers
         where Before(First(model.Announced, model.Released), First(developer.Founded))
         select $"{model.Id} of {developer.Id}").Should().BeEmpty();

    [Fact]
    public void A_cause_is_no_later_than_what_it_led_to() =>
        (from happening in Ai.Events
         from cause in happening.Causes
         where happening.Date.Statements.All(statement => Before(statement.Value, First(cause.Event.Date)))
         select $"{happening.Id} after {cause.Event.Id}").Should().BeEmpty();

    /// <summary>Whether one date lies before another, whatever is imprecise in either.</summary>
    private static bool Before(PartialDate? one, PartialDate? other) => one is { } first && other is { } second && first.Latest < second.Earliest;

    /// <summary>The earliest date of those that are not refuted; null where there is none.</summary>
    private static PartialDate? First(params Sourced<PartialDate>[] fields) => Dates(fields) is [var first, ..] ? first : null;

    /// <summary>The latest of them.</summary>
    private static PartialDate? Last(params Sourced<PartialDate>[] fields) => Dates(fields) is [.., var last] ? last : null;

    private static PartialDate[] Dates(Sourced<PartialDate>[] fields) =>
        [.. fields.SelectMany(field => field.Statements).Where(statement => statement.Rank != Rank.Refuted).Select(statement => statement.Value).OfType<PartialDate>().Order()];
}
