using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>What a naive evaluator gets wrong: letters, suspensions, and measures of another kind.</summary>
public sealed class TrapInTimeTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Trap_15_the_uae_changed_groups_and_kept_the_licence_with_exceptions_for_some()
    {
        On("b200", "AE", new(2026, 7, 9)).CapturedBy.Select(finding => finding.Restriction.Id.Value).Should().Equal("bis-ac-s-ifr-2023");
        On("b200", "AE", new(2026, 7, 10)).CapturedBy.Select(finding => finding.Restriction.Id.Value).Should().Equal("bis-uae-2026-07-10");
        On("b200", "AE", new(2026, 7, 10), "uae-government").Outcome.Should().Be(ExportOutcome.NotControlled);
        On("b200", "AE", new(2026, 7, 10), "bytedance").Outcome.Should().Be(ExportOutcome.Controlled);
    }

    [Fact]
    public void Trap_16_a_letter_binds_its_addressee_and_stands_in_no_code()
    {
        On("mi309", "CN", new(2024, 3, 5)).CapturedBy.Select(finding => finding.Restriction.Instrument).Should().Equal(RestrictionInstrument.LicenseLetter);
        On("mi308x", "CN", new(2025, 4, 20)).CapturedBy.Select(finding => finding.Restriction.Id.Value).Should().Equal("amd-license-2025-04");
        On("l20", "CN", new(2025, 6, 15)).Outcome.Should().Be(ExportOutcome.NotControlled);

        // What Intel was told is nothing that another designer was told.
        var intel = Ai.ChipRestrictions["intel-license-2025-04"];
        Evaluate([intel], Described.Chip(10, 800, memory: 3700), new(2025, 6, 1)).Outcome.Should().Be(ExportOutcome.NotControlled);
    }

    [Fact]
    public void Trap_17_memory_and_links_are_counted_apart_or_together_as_each_rule_says()
    {
        var fastMemory = Described.Chip(400, 800, memory: 3000, links: 0, host: 64);
        var fastLinks = Described.Chip(400, 800, memory: 0, links: 600, host: 0);

        Evaluate(Ai.ChipRestrictions, fastMemory, new(2022, 12, 1)).Outcome.Should().Be(ExportOutcome.NotControlled, "the rule of 2022 leaves out memory");
        Evaluate(Ai.ChipRestrictions, fastLinks, new(2022, 12, 1)).Outcome.Should().Be(ExportOutcome.Controlled);
        fastMemory.Metrics()[ChipMetric.DramPlusInterconnectBandwidth].Value.Should().Be(3064);
        Ai.Chips["groqchip-1"].MemoryBandwidth.Value.Should().BeNull("memory on the die is no DRAM");
        Ai.Chips["cerebras-wse3"].MemoryBandwidth.Value.Should().BeNull("memory on the die is no DRAM");
    }

    [Theory]
    [InlineData("a100-sxm-80", 664)]
    [InlineData("a800-sxm-80", 464)]
    [InlineData("gaudi2-hl225b", 589)]
    public void Trap_18_input_and_output_is_both_directions_of_every_link(string chip, double rate) => Ai.Chips[chip].Metrics().InterconnectBandwidth.Maximum.Should().Be(rate);

    [Fact]
    public void Trap_19_diffusion_stands_in_the_code_and_is_not_enforced()
    {
        var diffusion = Ai.ChipRestrictions["bis-ai-diffusion-2025"];

        On("b200", "MY", new(2025, 5, 16)).Outcome.Should().Be(ExportOutcome.NotControlled);
        diffusion.Ended.Value.Should().BeNull("no rule has removed it");
        diffusion.Enforcement.Should().Contain(period => period.State == EnforcementState.NotEnforced && period.Period.Contains(new(2026, 6, 1)));
        Evaluate([diffusion], "b200", "MY", new(2025, 5, 12)).Outcome.Should().Be(ExportOutcome.NotControlled, "compliance was due on 15 May 2025");
    }

    [Fact]
    public void Trap_20_january_2026_changes_how_applications_are_judged_and_nothing_else()
    {
        var day = new LocalDate(2026, 2, 1);

        On("h200-sxm", "CN", day, from: "US").Should().BeEquivalentTo(new { Outcome = ExportOutcome.Controlled, ReviewPolicy = ReviewPolicy.CaseByCase });
        On("h200-sxm", "CN", day, from: "TW").ReviewPolicy.Should().Be(ReviewPolicy.PresumptionOfDenial);
        On("b200", "CN", day, from: "US").ReviewPolicy.Should().Be(ReviewPolicy.PresumptionOfDenial);
        On("h200-sxm", "CN", day, from: "US").Review!.Conditions.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Trap_21_a_tariff_is_no_export_rule()
    {
        var day = new LocalDate(2026, 2, 1);

        On("h200-sxm", "US", day, from: "TW").Outcome.Should().Be(ExportOutcome.NotControlled);
        On("h200-sxm", "US", day, from: "TW").OtherMeasures.Select(finding => finding.Restriction.Instrument).Should().Equal(RestrictionInstrument.Tariff);
        On("h200-nvl", "US", day, from: "TW").OtherMeasures.Should().BeEmpty();
        On("mi325x", "US", day, from: "TW").OtherMeasures.Should().ContainSingle();
        On("mi300x", "US", day, from: "TW").OtherMeasures.Should().BeEmpty();
    }

    [Fact]
    public void Trap_22_a_listing_asks_nothing_about_the_chip()
    {
        var toy = Described.Chip(1, 100, dataCenter: false);

        Ai.ChipRestrictions.Evaluate(toy, "CN", new LocalDate(2024, 6, 1)).Outcome.Should().Be(ExportOutcome.NotControlled);
        var verdict = Ai.ChipRestrictions.Evaluate(toy, "CN", new LocalDate(2024, 6, 1), Ai.Organizations["huawei"]);
        verdict.Outcome.Should().Be(ExportOutcome.Controlled);
        verdict.CapturedBy.Should().OnlyContain(finding => finding.Reach == Reach.NamedParty && finding.Checks.Count == 0);
        On("ascend-910c", "MY", new(2025, 5, 20)).OtherMeasures.Should().Contain(finding => finding.Restriction.Instrument == RestrictionInstrument.Guidance);
    }

    [Fact]
    public void Trap_23_measures_of_the_buyers_side_stand_apart()
    {
        var verdict = On("h20", "CN", new(2025, 11, 15));

        verdict.OtherMeasures.Should().NotBeEmpty().And.OnlyContain(finding => finding.Restriction.Jurisdiction == "CN");
        verdict.Findings.Should().NotContain(finding => finding.Restriction.Jurisdiction == "CN");
    }

    [Fact]
    public void Trap_24_a_suspension_runs_out()
    {
        var affiliates = Ai.ChipRestrictions["bis-affiliates-2025-09-29"];

        affiliates.IsInForceOn(new(2025, 11, 9)).Should().BeTrue();
        affiliates.IsInForceOn(new(2025, 11, 10)).Should().BeFalse();
        affiliates.IsInForceOn(new(2026, 11, 9)).Should().BeFalse();
        affiliates.IsInForceOn(new(2027, 1, 11)).Should().BeTrue();
    }

    [Fact]
    public void Trap_25_variants_differ()
    {
        Ai.Chips["h200-sxm"].Metrics().TotalProcessingPerformance.Value.Should().NotBe(Ai.Chips["h200-nvl"].Metrics().TotalProcessingPerformance.Value);
        Ai.Chips["a100-sxm-80"].MemoryBandwidth.Value.Should().NotBe(Ai.Chips["a100-sxm-40"].MemoryBandwidth.Value);
        Ai.Chips.Find("H200").Should().BeNull("the name alone is ambiguous");
    }

    [Fact]
    public void Trap_26_the_seventy_of_april_2024_is_a_measure_of_computers()
    {
        On("rtx-4090d", "CN", new(2024, 6, 1)).Outcome.Should().Be(ExportOutcome.NotControlled);
        On("h20", "CN", new(2024, 6, 1)).Outcome.Should().Be(ExportOutcome.NotControlled);
        Ai.ChipRestrictions["bis-corrections-2024-04-04"].Clauses.Should().BeEmpty("it set no new limit for chips");
    }

    private static ExportVerdict On(string chip, string destination, LocalDate day, string? buyer = null, string? from = null) =>
        Ai.ChipRestrictions.Evaluate(Ai.Chips[chip], destination, day, buyer is null ? null : Ai.Organizations[buyer], from is null ? (CountryCode?)null : CountryCode.Parse(from));

    private static ExportVerdict Evaluate(IEnumerable<ChipRestriction> rules, ChipSpecs chip, LocalDate day) => rules.Evaluate(chip, "CN", day);

    private static ExportVerdict Evaluate(IEnumerable<ChipRestriction> rules, string chip, string destination, LocalDate day) => rules.Evaluate(Ai.Chips[chip], destination, day);
}
