namespace AiLandscape.Tests.ExportControls;

/// <summary>Seventy-seven actions of 2014 to 2026 that a table of export controls names, and where each stands.</summary>
public sealed class TimelineTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    /// <summary>The records of each action, in the order of the table; a suspension stands as a period in the record that it suspends.</summary>
    private static readonly string[] Actions =
    [
        "xeon-license-refusal-2014", "entity-list-2015-02-18", "entity-list-2019-05-16", "entity-list-2019-06-24", "entity-list-2019-08-19",
        "entity-list-2019-10-09", "huawei-fdpr-2020-05", "entity-list-2020-06-05", "huawei-fdpr-2020-08", "entity-list-2020-12-18",
        "entity-list-2021-04-08", "nvidia-license-2022-08-26 amd-license-2022-08", "bis-ifr-2022-10-07", "a800-launch-2022-11", "entity-list-2022-12-16",
        "bis-macau-2023-01-17", "entity-list-2023-03-02", "jp-equipment-2023", "cn-micron-2023", "nl-equipment-2023",
        "cn-gallium-germanium-2023", "nvidia-license-2023-08", "entity-list-2023-10-17", "bis-ac-s-ifr-2023", "bis-sme-ifr-2023",
        "nvidia-notice-2023-10-23", "cn-graphite-2023", "cn-rare-earth-technology-2023", "bis-corrections-2024-04-04", "amd-mi309-license-2024-03",
        "cn-antimony-2024", "bis-advanced-technologies-2024-09-06", "nl-duv-2024", "tsmc-letter-2024-11", "bis-hbm-fdp-2024-12-02",
        "entity-list-2024-12-02", "cn-gallium-ban-2024", "nl-metrology-2025", "bis-ai-diffusion-2025", "bis-foundry-2025-01",
        "entity-list-2025-01-16", "cn-metals-2025-02", "entity-list-2025-03-25", "cn-rare-earths-2025-04", "nvidia-license-2025-04 amd-license-2025-04 intel-license-2025-04",
        "bis-guidance-2025-05-13", "tw-entity-list-2025-06-10", "h20-mi308-assurance-2025-07 h20-licenses-2025-08 mi308-licenses-2025-12", "cn-cac-h20-2025-07", "entity-list-2025-09-16",
        "cn-samr-nvidia-2025-09", "cn-rtx-pro-6000d-2025-09", "bis-affiliates-2025-09-29", "cn-package-2025-10", "cn-customs-2025-10",
        "cn-state-data-centers-2025-11", "cn-package-2025-10", "cn-gallium-ban-2024", "bis-affiliates-2025-09-29", "g42-license-2025-11 humain-license-2025-11",
        "h200-assurance-2025-12", "bis-review-2026-01-15", "us-section-232-2026-01", "cn-h200-2026-01", "cn-japan-2026-01",
        "remote-access-security-act", "ai-action-plan-implementation-rule", "chip-security-act", "bis-foundry-2026-04", "cn-rtx-5090d-v2-2026-05",
        "bis-headquarters-guidance-2026-05-31", "tw-ai-chips-2026-06", "bis-uae-2026-07-10", "kr-ai-chips-2026-09", "eu-dual-use-2026-09",
        "us-china-truce-2026-09", "cn-rtx-pro-5500-2026-09",
    ];

    [Fact]
    public void Every_action_of_the_table_has_its_record()
    {
        Actions.Should().HaveCount(77);
        Actions.SelectMany(ids => ids.Split(' ')).Where(id => Ai.Find(id) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("cn-package-2025-10", 2025, 11, 7, 2026, 11, 10)]
    [InlineData("cn-gallium-ban-2024", 2025, 11, 9, 2026, 11, 27)]
    [InlineData("bis-affiliates-2025-09-29", 2025, 11, 10, 2026, 11, 9)]
    public void A_suspended_action_is_out_of_force_from_the_first_to_the_last_day(string id, int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        var rule = Ai.ChipRestrictions[id];
        var (first, last) = (new NodaTime.LocalDate(year, month, day), new NodaTime.LocalDate(lastYear, lastMonth, lastDay));

        rule.IsInForceOn(first.PlusDays(-1)).Should().BeTrue();
        rule.IsInForceOn(first).Should().BeFalse();
        rule.IsInForceOn(last).Should().BeFalse();
        rule.IsInForceOn(last.PlusDays(1)).Should().BeTrue();
    }

    [Fact]
    public void Whoever_is_named_by_a_listing_carries_it() =>
        (from rule in Ai.ChipRestrictions
         where rule.Instrument == RestrictionInstrument.EntityListing && rule.Jurisdiction == "US"
         from party in rule.Parties
         where party.Listings.All(listing => !rule.Equals(listing.Action))
         select $"{party.Id} is named by {rule.Id} and does not carry it").Should().BeEmpty();

    [Fact]
    public void What_a_chip_rule_compares_is_there_for_every_restriction_with_clauses() =>
        Ai.ChipRestrictions.Where(rule => rule.Clauses.Count > 0 && rule.Destinations.Count == 0).Should().BeEmpty("a test without a place reaches nothing");

    [Theory]
    [InlineData("IL", "2024-06-01", false)]
    [InlineData("AE", "2026-07-09", true)]
    [InlineData("AE", "2026-07-10", false)]
    [InlineData("SA", "2026-08-01", true)]
    [InlineData("VN", "2024-06-01", true)]
    [InlineData("MY", "2024-06-01", false)]
    [InlineData("NI", "2024-03-14", false)]
    [InlineData("NI", "2024-03-15", true)]
    [InlineData("KH", "2022-01-01", true)]
    public void A_country_group_is_read_as_of_the_day(string country, string day, bool reached)
    {
        var on = PartialDate.Parse(day).Earliest;
        var places = Ai.ChipRestrictions["bis-ac-s-ifr-2023"].Destinations.Where(place => !place.MeansHeadquarters);

        places.Any(place => place.Includes(CountryCode.Parse(country), on)).Should().Be(reached);
    }
}
