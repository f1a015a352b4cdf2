using NodaTime;

namespace AiLandscape.Tests;

/// <summary>On which days a restriction of chips holds, and toward whom.</summary>
public sealed class RestrictionInForceTests
{
    [Theory]
    [InlineData("2022-10-20", false)]
    [InlineData("2022-10-21", true)]
    [InlineData("2026-01-01", true)]
    public void A_rule_without_end_is_in_force_from_its_day_on(string day, bool expected) =>
        InForceOn(day, """ "effective": [{"value": "2022-10-21", "basis": "official", "source": "page"}] """).Should().Be(expected);

    [Theory]
    [InlineData("2023-11-16", true)]
    [InlineData("2023-11-17", false)]
    [InlineData("2024-11-17", false)]
    public void The_day_of_its_end_is_the_first_on_which_it_no_longer_holds(string day, bool expected) =>
        InForceOn(day, """
            "effective": [{"value": "2022-10-21", "basis": "official", "source": "page"}],
            "ended": [{"value": "2023-11-17", "basis": "official", "source": "page"}]
            """).Should().Be(expected);

    [Theory]
    [InlineData("2022-08-01", false)]
    [InlineData("2022-08-30", false)]
    [InlineData("2022-08-31", true)]
    [InlineData("2022-12-30", true)]
    [InlineData("2022-12-31", false)]
    public void Imprecise_dates_count_when_they_have_certainly_come(string day, bool expected) =>
        InForceOn(day, """
            "effective": [{"value": "2022-08~", "basis": "reported", "source": "page"}],
            "ended": [{"value": "2022", "basis": "reported", "source": "page"}]
            """).Should().Be(expected);

    [Theory]
    [InlineData(""" "announced": [{"value": "2020-01-01", "basis": "official", "source": "page"}] """)]
    [InlineData(""" "effective": [{"value": "2020-01-01", "basis": "estimated", "source": "page"}] """)]
    [InlineData(""" "effective": [{"value": "2020-01-01", "basis": "official", "rank": "refuted", "source": "page"}] """)]
    public void Without_an_effective_date_that_somebody_vouches_for_it_never_holds(string dates) =>
        InForceOn("2025-01-01", dates).Should().BeFalse();

    [Theory]
    [InlineData("2025-04-30", true)]
    [InlineData("2025-05-01", false)]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    [InlineData("2099-01-01", false)]
    public void It_does_not_hold_while_it_is_suspended_or_not_enforced(string day, bool expected) =>
        InForceOn(day, """
            "effective": [{"value": "2025-01-01", "basis": "official", "source": "page"}],
            "enforcement": [
              {"state": "enforced", "from": "2025-01-01", "until": "2025-04-30", "source": "page"},
              {"state": "suspended", "from": "2025-05-01", "until": "2025-05-31", "source": "page"},
              {"state": "not-enforced", "from": "2025-07-01", "source": "page"}
            ]
            """).Should().Be(expected);

    [Fact]
    public void It_is_toward_the_countries_that_it_names_but_those_it_leaves_out_and_toward_its_parties()
    {
        using var data = Rule("""
            "destinations": [
              {"countries": ["CN", "RU"], "except": ["RU"], "source": "page"},
              {"groups": ["g"], "from": "2021", "source": "page"}
            ],
            "addressees": ["seller"],
            "parties": ["buyer"]
            """).Lab("seller").Lab("buyer", "AE").Add("policies/us/g", """
            "jurisdiction": "US", "issuers": ["agency"], "instrument": "list", "history": [{"status": "in-force", "on": "2020", "source": "page"}],
            "members": [{"countries": ["IR"], "until": "2022-12-31", "source": "page"}, {"countries": ["VE"], "from": "2023-06-01", "source": "page"}]
            """);
        var rules = data.Load().ChipRestrictions;

        rules.Toward("CN").Should().ContainSingle();
        rules.Toward("AE").Should().ContainSingle("the buyer named is headquartered there");
        rules.Toward("RU").Should().BeEmpty("it is left out");
        rules.Toward("US").Should().BeEmpty("the addressee is bound, not aimed at");
        rules.Toward("MO").Should().BeEmpty("a country is not its special regions");
        rules.Toward("IR").Should().ContainSingle("it stood in the group");
        rules.Toward("IR", Day("2022-12-31")).Should().ContainSingle();
        rules.Toward("IR", Day("2023-01-01")).Should().BeEmpty();
        rules.Toward("VE", Day("2023-05-31")).Should().BeEmpty();
        rules.Toward("VE", Day("2023-06-01")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("nvidia-license-2022-08-26", "2022-08-25", false)]
    [InlineData("nvidia-license-2022-08-26", "2022-08-26", true)]
    [InlineData("bis-ifr-2022-10-07", "2022-10-07", false)]
    [InlineData("bis-ifr-2022-10-07", "2022-10-20", false)]
    [InlineData("bis-ifr-2022-10-07", "2022-10-21", true)]
    [InlineData("bis-ac-s-ifr-2023", "2023-03-16", false)]
    [InlineData("bis-ac-s-ifr-2023", "2023-11-16", false)]
    [InlineData("bis-ac-s-ifr-2023", "2023-11-17", true)]
    public void The_american_rules_hold_from_the_day_of_their_chip_entries(string rule, string day, bool expected) =>
        Landscape.Embedded.ChipRestrictions[rule].IsInForceOn(Day(day)).Should().Be(expected);

    [Fact]
    public void China_and_macau_are_two_destinations()
    {
        var rules = Landscape.Embedded.ChipRestrictions;

        rules.Toward("CN").Select(rule => rule.Id.Value).Should().Contain(["bis-ifr-2022-10-07", "bis-ac-s-ifr-2023", "entity-list-2019-05-16"]).And.NotContain("bis-macau-2023-01-17");
        rules.Toward("MO").Select(rule => rule.Id.Value).Should().Contain(["bis-macau-2023-01-17", "bis-ac-s-ifr-2023"]).And.NotContain(["nvidia-license-2022-08-26", "entity-list-2019-05-16"]);
    }

    private static LocalDate Day(string day) => PartialDate.Parse(day).Earliest;

    private static bool InForceOn(string day, string fields)
    {
        using var data = Rule(fields);
        var ai = data.Load();
        var result = ai.ChipRestrictions["r"].IsInForceOn(Day(day));
        ai.ChipRestrictions.InForceOn(Day(day)).Should().HaveCount(result ? 1 : 0);
        return result;
    }

    private static TinyData Rule(string fields) => new TinyData()
        .Add("organizations/us/agency", """ "kind": "agency", "country": "US" """)
        .Add("chip-restrictions/us/r", $$""" "jurisdiction": "US", "authority": "agency", "instrument": "threshold-rule", {{fields}} """);
}
