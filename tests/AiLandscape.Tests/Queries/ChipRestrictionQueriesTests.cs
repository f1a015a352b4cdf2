using NodaTime;

namespace AiLandscape.Tests;

public sealed class ChipRestrictionQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.ChipRestrictions,
        rules => rules.InForceOn(new LocalDate(2023, 3, 16)),
        rules => rules.Toward("CN"),
        rules => rules.Toward("CN", new LocalDate(2023, 3, 16)),
        rules => rules.By(Ai.Organizations["bis"]),
        rules => rules.Naming(Ai.Organizations["huawei"]));

    [Fact]
    public void A_letter_names_whom_it_was_sent_to_and_a_listing_whom_it_is_aimed_at()
    {
        Ai.ChipRestrictions.Naming(Ai.Organizations["nvidia"]).Select(rule => rule.Id.Value).Should().Contain(["nvidia-license-2022-08-26", "nvidia-notice-2023-10-23"]).And.NotContain("bis-ifr-2022-10-07");
        Ai.ChipRestrictions.Naming(Ai.Organizations["huawei"]).Select(rule => rule.Id.Value).Should().Contain("entity-list-2019-05-16");
        Ai.ChipRestrictions.Naming(Ai.Organizations["openai"]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-01-16", false)]
    [InlineData("2023-01-17", true)]
    public void The_rule_of_october_2022_reached_macau_three_months_later(string day, bool reached) =>
        Ai.ChipRestrictions.InForceOn(PartialDate.Parse(day).Earliest).Toward("MO").Any(rule => rule.Extends.Any(extended => extended.Id == "bis-ifr-2022-10-07")).Should().Be(reached);

    [Fact]
    public void The_authority_is_the_body_that_acted()
    {
        Ai.ChipRestrictions.By(Ai.Organizations["bis"]).Select(rule => rule.Id.Value).Should().Contain(["bis-ifr-2022-10-07", "bis-ac-s-ifr-2023"]);
        Ai.ChipRestrictions.By(Ai.Organizations["openai"]).Should().BeEmpty();
    }

    [Fact]
    public void Days_and_destinations_compose_in_either_order()
    {
        var day = new LocalDate(2023, 3, 16);
        var rules = Ai.ChipRestrictions.InForceOn(day).Toward("CN").ToList();

        rules.Should().Equal(Ai.ChipRestrictions.Toward("CN").InForceOn(day));
        rules.Select(rule => rule.Id.Value).Should().Contain(["bis-ifr-2022-10-07", "nvidia-license-2022-08-26", "entity-list-2023-03-02"])
            .And.NotContain(["bis-ac-s-ifr-2023", "entity-list-2025-03-25"]);
    }

    [Fact]
    public void Null_and_what_is_no_country_throw_at_once()
    {
        FluentActions.Invoking(() => Ai.ChipRestrictions.By(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.ChipRestrictions.Naming(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.ChipRestrictions.Toward("cn")).Should().Throw<FormatException>();
    }
}
