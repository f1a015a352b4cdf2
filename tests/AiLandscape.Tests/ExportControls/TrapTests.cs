using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>What a naive evaluator gets wrong: boundaries, definitions and dates.</summary>
public sealed class TrapTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly LocalDate In2022 = new(2022, 12, 1);
    private static readonly LocalDate In2024 = new(2024, 6, 1);

    [Theory]
    [InlineData("a800-sxm-80")]
    [InlineData("h800-sxm")]
    [InlineData("rtx-4090")]
    [InlineData("l40s")]
    public void Trap_01_the_rule_of_2022_needs_throughput_and_links_that_of_2023_either_measure(string chip)
    {
        On(chip, "CN", In2022).Outcome.Should().Be(ExportOutcome.NotControlled);
        On(chip, "CN", In2024).Outcome.Should().Be(ExportOutcome.Controlled);
    }

    [Fact]
    public void Trap_02_announced_published_and_effective_are_different_days()
    {
        On("a800-sxm-80", "CN", new(2023, 10, 22)).Outcome.Should().Be(ExportOutcome.NotControlled);
        On("a800-sxm-80", "CN", new(2023, 10, 25)).Outcome.Should().Be(ExportOutcome.Controlled);
        On("rtx-4090", "CN", new(2023, 10, 25)).Outcome.Should().Be(ExportOutcome.NotControlled);
        On("rtx-4090", "CN", new(2023, 11, 16)).Outcome.Should().Be(ExportOutcome.NotControlled);
        On("rtx-4090", "CN", new(2023, 11, 17)).Outcome.Should().Be(ExportOutcome.Controlled);
    }

    [Theory]
    [InlineData("l40s", NumberFormat.Fp8, 733)]
    [InlineData("rtx-5090d", NumberFormat.Fp4, 1187.5)]
    public void Trap_03_rates_are_dense_although_vendors_print_sparse_ones(string chip, NumberFormat format, double dense) =>
        Ai.Chips[chip].Throughput.Single(throughput => throughput.Format == format).Rate.Value!.Value.TeraOps.Should().Be(dense);

    [Theory]
    [InlineData("b300", NumberFormat.Fp4)]
    [InlineData("hanguang-800", NumberFormat.Int8)]
    public void Trap_04_the_format_with_the_greatest_product_decides(string chip, NumberFormat format) => Ai.Chips[chip].Metrics().DecisiveFormat.Should().Be(format);

    [Fact]
    public void Trap_05_the_bit_length_of_tf32_is_kept_open_where_it_decides()
    {
        var chip = Described.Chip(190, format: NumberFormat.Tf32);

        chip.Metrics().TotalProcessingPerformance.Should().BeEquivalentTo(new { Minimum = 190.0 * 19, Maximum = 190.0 * 32, Value = (double?)null });
        var verdict = Evaluate(chip, "CN", In2024);
        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.MissingInputs.Should().Contain(input => input.Contains("tf32", StringComparison.Ordinal));
        Ai.Chips["a100-sxm-80"].Metrics().TotalProcessingPerformance.Value.Should().Be(4992);
    }

    [Theory]
    [InlineData("a10g")]
    [InlineData("max-1550")]
    public void Trap_06_a_rate_of_vector_units_is_not_taken_for_the_peak(string chip) => On(chip, "CN", In2024).Outcome.Should().NotBe(ExportOutcome.NotControlled);

    [Fact]
    public void Trap_07_density_counts_all_logic_dies_and_none_with_planar_transistors()
    {
        Ai.Chips["ascend-910"].DieArea.Value!.Value.SquareMillimeters.Should().BeLessThan(700, "memory stacks and dummy dies do not count");
        Ai.Chips["b200"].Metrics().PerformanceDensity.Value.Should().BeNull("its area is an estimate");
        var planar = new ChipSpecs
        {
            Throughput = new Dictionary<NumberFormat, Throughput> { [NumberFormat.Int8] = Throughput.FromTeraOps(250) },
            DieArea = DieArea.FromSquareMillimeters(100),
            TransistorKind = TransistorKind.Planar,
            MarketedForDataCenter = true,
        };
        planar.Metrics().PerformanceDensity.Applies.Should().BeFalse();
        Evaluate(planar, "CN", In2024).Outcome.Should().Be(ExportOutcome.NotControlled);
    }

    [Theory]
    [InlineData(4800, 10000, "3A090.a.1")]
    [InlineData(4799.9999, 10000, null)]
    [InlineData(1600, 1600 / 5.92, "3A090.a.2")]
    [InlineData(1600, 1600 / 5.9199, "3A090.b.2")]
    [InlineData(1600, 1600 / 3.2, "3A090.b.2")]
    [InlineData(1600, 1600 / 3.1999, null)]
    [InlineData(1599.9999, 100, null)]
    [InlineData(2400, 2400 / 1.6, "3A090.b.1")]
    [InlineData(2400, 2400 / 1.5999, null)]
    [InlineData(2399.9999, 2399.9999 / 1.61, null)]
    public void Trap_08_limits_are_met_from_below_missed_from_above_and_nothing_is_rounded(double performance, double area, string? clause)
    {
        var verdict = Evaluate(Described.Chip(performance / 16, area), "CN", In2024);

        verdict.CapturedBy.Select(finding => finding.Clause?.Citation).Should().Equal(clause is null ? [] : [clause], verdict.Explain());
    }

    [Theory]
    [InlineData("a40", "3A090.b.2")]
    [InlineData("a10", null)]
    [InlineData("l20", null)]
    [InlineData("l2", null)]
    public void Trap_08_real_chips_lie_just_beside_the_limits(string chip, string? clause) =>
        On(chip, "CN", In2024).CapturedBy.Select(finding => finding.Clause?.Citation).Should().Equal(clause is null ? [] : [clause]);

    [Fact]
    public void Trap_09_the_h20_lies_under_every_clause_of_3a090()
    {
        var metrics = Ai.Chips["h20"].Metrics();

        metrics.TotalProcessingPerformance.Value.Should().Be(2368);
        metrics.PerformanceDensity.Value.Should().BeLessThan(3.2);
        On("h20", "CN", In2024).Outcome.Should().Be(ExportOutcome.NotControlled);
    }

    [Fact]
    public void Trap_10_below_4800_the_market_decides_and_it_is_an_input()
    {
        On("rtx-4080", "CN", In2024).Outcome.Should().Be(ExportOutcome.NotControlled);
        Evaluate(Described.Chip(150, 300, dataCenter: false), "CN", In2024).Outcome.Should().Be(ExportOutcome.NotControlled);
        Evaluate(Described.Chip(150, 300, dataCenter: true), "CN", In2024).Outcome.Should().Be(ExportOutcome.Controlled);
        var verdict = Evaluate(Described.Chip(150, 300, dataCenter: null), "CN", In2024);
        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.MissingInputs.Should().ContainSingle().Which.Should().StartWith("market");
    }

    [Fact]
    public void Trap_11_captured_is_not_forbidden()
    {
        var consumer = On("rtx-4090", "CN", In2024);
        consumer.Outcome.Should().Be(ExportOutcome.Controlled);
        consumer.Exceptions.Select(exception => exception.Code).Should().Equal("NAC");
        consumer.Exceptions[0].NeedsNotification.Should().BeTrue();

        On("h100-sxm", "CN", In2024).ReviewPolicy.Should().Be(ReviewPolicy.PresumptionOfDenial);
        On("h100-sxm", "SA", In2024).ReviewPolicy.Should().Be(ReviewPolicy.PresumptionOfApproval);
        On("h20", "CN", new(2025, 9, 1)).LicenseStatus.Should().Be(LicenseStatus.Granted);
    }

    [Fact]
    public void Trap_12_a_parent_in_beijing_counts_in_singapore()
    {
        On("h100-sxm", "SG", In2024).Outcome.Should().Be(ExportOutcome.NotControlled);
        var verdict = On("h100-sxm", "SG", In2024, "bytedance-singapore");
        verdict.Outcome.Should().Be(ExportOutcome.Controlled);
        verdict.CapturedBy.Select(finding => finding.Reach).Should().OnlyContain(reach => reach == Reach.Headquarters);
    }

    [Theory]
    [InlineData("IL")]
    [InlineData("CY")]
    public void Trap_13_a_country_that_is_in_a_5_or_a_6_besides_is_free(string country) => On("h100-sxm", country, In2024).Outcome.Should().Be(ExportOutcome.NotControlled);

    [Fact]
    public void Trap_14_hong_kong_is_china_and_macau_came_later()
    {
        On("a100-sxm-80", "HK", In2022).Outcome.Should().Be(ExportOutcome.Controlled);
        On("a100-sxm-80", "MO", In2022).Outcome.Should().Be(ExportOutcome.NotControlled);
        On("a100-sxm-80", "MO", new(2023, 1, 17)).Outcome.Should().Be(ExportOutcome.Controlled);
    }

    private static ExportVerdict On(string chip, string destination, LocalDate day, string? buyer = null) =>
        Ai.ChipRestrictions.Evaluate(Ai.Chips[chip], destination, day, buyer is null ? null : Ai.Organizations[buyer]);

    private static ExportVerdict Evaluate(ChipSpecs chip, string destination, LocalDate day) => Ai.ChipRestrictions.Evaluate(chip, destination, day);
}
