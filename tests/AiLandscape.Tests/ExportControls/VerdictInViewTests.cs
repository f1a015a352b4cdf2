using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>The evaluator on views: what could be said on a day, and never a wrong "free".</summary>
public sealed class VerdictInViewTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly LocalDate Day = new(2023, 3, 16);

    [Fact]
    public void On_its_own_day_a_view_gives_the_verdict_of_the_whole_landscape()
    {
        var then = Ai.AsOf(Day);

        foreach (var chip in then.Chips)
        {
            then.ChipRestrictions.Evaluate(chip, "CN", Day).ToString().Should().Be(Ai.ChipRestrictions.Evaluate(Ai.Chips[chip.Id], "CN", Day).ToString());
        }
    }

    [Fact]
    public void A_chip_and_a_buyer_of_another_landscape_are_known_by_their_ids()
    {
        var day = new LocalDate(2024, 6, 1);
        var then = Ai.AsOf(day);

        then.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "SG", day, Ai.Companies["bytedance-singapore"]).Outcome.Should().Be(ExportOutcome.Controlled);
        then.ChipRestrictions.Evaluate(Ai.Chips["rtx-4070"], "CN", day, Ai.Companies["huawei"]).CapturedBy.Should().NotBeEmpty();
        then.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "CN", new(2022, 9, 1)).CapturedBy.Select(finding => finding.Restriction.Id.Value).Should().Contain("nvidia-license-2022-08-26");
    }

    [Fact]
    public void A_day_after_that_of_the_view_is_an_error_that_says_so() =>
        Ai.AsOf(Day).ChipRestrictions.Invoking(rules => rules.Evaluate(Ai.Chips["a100-sxm-80"], "CN", Day.PlusDays(1))).Should().Throw<ArgumentException>()
            .WithMessage("These restrictions are seen as of 2023-03-16; found 2023-03-17, expected that day or one before.*");

    [Fact]
    public void The_history_of_a_chip_ends_with_the_day_of_the_view()
    {
        var whole = Ai.Chips["a100-sxm-80"].History("CN");
        var then = Ai.AsOf(Day).Chips["a100-sxm-80"].History("CN");

        then.Select(change => change.ToString()).Should().Equal(whole.Where(change => change.On <= Day).Select(change => change.ToString())).And.HaveCountGreaterThan(1);
    }

    [Fact]
    public void A_rule_whose_tests_no_source_showed_yet_makes_the_answer_open_and_not_free()
    {
        using var data = new TinyData()
            .Add("organizations/us/agency", """ "kind": "agency", "country": "US" """)
            .Add("sources/notice", """ "published": "2023-01-01" """)
            .Add("sources/gazette", """ "published": "2023-02-01" """)
            .Add("chip-restrictions/us/rule", """
                "jurisdiction": "US", "authority": "agency", "instrument": "threshold-rule", "effective": [{"value": "2023-01-02", "basis": "official", "source": "@notice"}],
                "directions": ["export"], "items": ["advanced-ic"],
                "clauses": [{"citation": "1", "when": {"metric": "total-processing-performance", "atLeast": 100}, "source": "@gazette"}],
                "destinations": [{"countries": ["CN"], "source": "@notice"}], "licenseRequirement": "license-required"
                """);
        var ai = data.Load();

        ai.ChipRestrictions.Evaluate(Described.Chip(1000), "CN", new(2023, 1, 15)).Outcome.Should().Be(ExportOutcome.Controlled);
        var known = ai.KnownOn(new(2023, 1, 15)).ChipRestrictions.Evaluate(Described.Chip(1000), "CN", new(2023, 1, 15));
        known.Outcome.Should().Be(ExportOutcome.Indeterminate);
        known.MissingInputs.Should().ContainSingle().Which.Should().StartWith("what rule tests, where or from when: seen as known on 2023-01-15");
        ai.KnownOn(new(2023, 2, 1)).ChipRestrictions.Evaluate(Described.Chip(1000), "CN", new(2023, 1, 15)).Outcome.Should().Be(ExportOutcome.Controlled);
    }
}
