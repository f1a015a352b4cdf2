using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>Export rules over time.</summary>
public sealed class HistoryTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void The_life_of_the_h20_is_a_letter_and_then_licences()
    {
        var history = Ai.Chips["h20"].History("CN");

        history[0].Verdict.Outcome.Should().Be(ExportOutcome.NotControlled);
        history.Should().Contain(change => change.On == new LocalDate(2025, 4, 9) && change.Began.Any(rule => rule.Id == "nvidia-license-2025-04"));
        history.Should().Contain(change => change.Verdict.LicenseStatus == LicenseStatus.Granted);
        history.Select(change => change.On).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("a100-sxm-80", "CN")]
    [InlineData("rtx-4090", "CN")]
    [InlineData("b200", "AE")]
    [InlineData("h100-sxm", "MO")]
    public void Between_two_changes_nothing_changes(string chip, string destination)
    {
        var history = Ai.Chips[chip].History(destination);
        foreach (var (change, next) in history.Zip(history.Skip(1)))
        {
            foreach (var day in new[] { change.On.PlusDays(1), next.On.PlusDays(-1) }.Where(day => day > change.On && day < next.On))
            {
                var verdict = Ai.ChipRestrictions.Evaluate(Ai.Chips[chip], destination, day);
                (verdict.Outcome, verdict.ReviewPolicy, verdict.LicenseStatus).Should().Be((change.Verdict.Outcome, change.Verdict.ReviewPolicy, change.Verdict.LicenseStatus), $"{day} lies between {change.On} and {next.On}");
            }
        }
    }

    [Fact]
    public void The_limits_on_throughput_and_density_are_told_in_order()
    {
        var limits = Ai.ChipRestrictions.Thresholds(ChipMetric.PerformanceDensity).ToList();

        limits.Should().Contain(limit => limit.Clause.Citation == "3A090.a.2" && limit.Criterion.AtLeast == 5.92);
        limits.Select(limit => limit.Period.Start).Should().BeInAscendingOrder();
        Ai.ChipRestrictions.Thresholds(ChipMetric.InterconnectBandwidth).First().ToString().Should().Be("2022-10-21/2023-11-16 3A090.a: interconnect bandwidth at least 600");
    }

    [Fact]
    public void A_rule_knows_the_chips_that_it_captures()
    {
        var captured = Ai.Chips.CapturedBy(Ai.ChipRestrictions["bis-ifr-2022-10-07"]).Select(chip => chip.Id.Value).ToList();

        captured.Should().Contain(["a100-sxm-80", "h100-sxm", "mi250x"]).And.NotContain(["a800-sxm-80", "rtx-4090", "h20"]);
    }

    [Fact]
    public void Macau_stood_outside_until_january_2023() =>
        Ai.Chips["a100-sxm-80"].History("MO").Where(change => change.Verdict.Outcome == ExportOutcome.Controlled).Min(change => change.On).Should().Be(new LocalDate(2023, 1, 17));
}
