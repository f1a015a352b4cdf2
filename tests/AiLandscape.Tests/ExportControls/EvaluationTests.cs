using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>What can be asked of the evaluator, and what it answers to questions that make no sense.</summary>
public sealed class EvaluationTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly LocalDate Day = new(2024, 6, 1);

    [Theory]
    [InlineData("")]
    [InlineData("cn")]
    [InlineData("China")]
    [InlineData("XX")]
    [InlineData("EU")]
    [InlineData("UN")]
    public void A_destination_that_is_no_country_is_refused(string destination)
    {
        var evaluate = () => Ai.ChipRestrictions.Evaluate(Ai.Chips["h20"], destination, Day);

        evaluate.Should().Throw<ArgumentException>().WithParameterName(nameof(destination)).And.Message.Should().Contain("ISO 3166-1");
    }

    [Fact]
    public void No_country_at_all_is_refused()
    {
        FluentActions.Invoking(() => Ai.ChipRestrictions.Evaluate(Ai.Chips["h20"], default(CountryCode), Day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ai.ChipRestrictions.Evaluate(Ai.Chips["h20"], (string)null!, Day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.ChipRestrictions.Evaluate(Ai.Chips["h20"], "CN", Day, exportedFrom: default(CountryCode))).Should().Throw<ArgumentException>().WithParameterName("exportedFrom");
        FluentActions.Invoking(() => Ai.ChipRestrictions.Evaluate((Chip)null!, "CN", Day)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_specification_that_is_no_quantity_cannot_be_written(double number)
    {
        FluentActions.Invoking(() => new ChipSpecs { DieArea = DieArea.FromSquareMillimeters(number) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ChipSpecs { MemoryBandwidth = Bandwidth.FromGigabytesPerSecond(number) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Described.Chip(number)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_chip_without_area_is_refused() => FluentActions.Invoking(() => new ChipSpecs { DieArea = default(DieArea) }).Should().Throw<ArgumentException>();

    [Fact]
    public void Before_the_first_rule_nothing_is_said_to_be_free()
    {
        var verdict = Ai.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "CN", new LocalDate(1999, 1, 1));

        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.Findings.Should().BeEmpty();
        verdict.MissingInputs.Should().ContainSingle().Which.Should().Contain("1999-01-01");
    }

    [Fact]
    public void An_embargo_speaks_for_the_places_it_reaches_alone()
    {
        var day = new LocalDate(1999, 1, 1);

        Ai.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "CU", day).Outcome.Should().Be(ExportOutcome.Controlled);
        Ai.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "GB", day).Outcome.Should().Be(ExportOutcome.Indeterminate);
    }

    [Fact]
    public void Without_any_rule_to_ask_nothing_is_said_to_be_free() =>
        Array.Empty<ChipRestriction>().Evaluate(Ai.Chips["h100-sxm"], "CN", Day).Outcome.Should().Be(ExportOutcome.Indeterminate);

    [Fact]
    public void A_chip_of_which_nothing_is_known_is_never_free_where_a_rule_asks()
    {
        var verdict = Ai.ChipRestrictions.Evaluate(new ChipSpecs(), "CN", Day);

        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.MissingInputs.Should().Contain("dense throughput, in every number format that it supports");
        Ai.ChipRestrictions.Evaluate(new ChipSpecs(), "GB", Day).Outcome.Should().Be(ExportOutcome.NotControlled, "no rule asks about chips for Britain");
    }

    [Fact]
    public void A_missing_area_matters_only_where_throughput_alone_cannot_decide()
    {
        Ai.ChipRestrictions.Evaluate(Described.Chip(50), "CN", Day).Outcome.Should().Be(ExportOutcome.NotControlled);
        Ai.ChipRestrictions.Evaluate(Described.Chip(200), "CN", Day).Outcome.Should().Be(ExportOutcome.Indeterminate);
        Ai.ChipRestrictions.Evaluate(Described.Chip(400), "CN", Day).Outcome.Should().Be(ExportOutcome.Controlled);
    }

    [Fact]
    public void A_described_chip_is_judged_as_a_recorded_one()
    {
        var recorded = Ai.Chips["a100-sxm-80"];
        var described = new ChipSpecs
        {
            Throughput = recorded.Throughput.Where(throughput => throughput.Rate.Value is not null).ToDictionary(throughput => throughput.Format, throughput => throughput.Rate.Value!.Value),
            DieArea = recorded.DieArea.Value,
            TransistorKind = recorded.TransistorKind.Value,
            MemoryBandwidth = recorded.MemoryBandwidth.Value,
            InterconnectBandwidth = recorded.InterconnectBandwidth.Value,
            HostBandwidth = recorded.HostBandwidth.Value,
            MarketedForDataCenter = recorded.MarketedForDataCenter.Value,
            Designer = recorded.Designer,
        };

        foreach (var day in new LocalDate[] { new(2022, 12, 1), new(2023, 10, 30), new(2024, 6, 1), new(2026, 2, 1) })
        {
            var (byRecord, bySpecs) = (Ai.ChipRestrictions.Evaluate(recorded, "VN", day), Ai.ChipRestrictions.Evaluate(described, "VN", day));
            (bySpecs.ReviewPolicy, bySpecs.Metrics.TotalProcessingPerformance).Should().Be((byRecord.ReviewPolicy, byRecord.Metrics.TotalProcessingPerformance));
        }
    }

    [Fact]
    public void Every_question_gives_the_same_answer_on_sixty_four_threads()
    {
        var expected = Explain();

        Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(64).Select(_ => Explain()).Should().OnlyContain(page => page == expected);

        static string Explain() => string.Join("\n", Ai.Chips.Select(chip => Ai.ChipRestrictions.Evaluate(chip, "CN", Day).ToString()));
    }

    [Fact]
    public void Every_verdict_says_what_it_is_not()
    {
        var page = Ai.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "CN", Day).Explain();

        page.Should().EndWith(ExportVerdict.Notice).And.Contain("88 FR 73458");
    }

    [Fact]
    public void The_pages_of_five_questions_are_as_approved() => Approved.Verify("verdicts-of-export.txt", string.Join("\n\n" + new string('=', 80) + "\n\n", new[]
    {
        Ai.ChipRestrictions.Evaluate(Ai.Chips["rtx-4090"], "CN", Day),
        Ai.ChipRestrictions.Evaluate(Ai.Chips["rtx-4090d"], "CN", Day),
        Ai.ChipRestrictions.Evaluate(Ai.Chips["h200-sxm"], "CN", new LocalDate(2026, 2, 1), exportedFrom: "US"),
        Ai.ChipRestrictions.Evaluate(Ai.Chips["h100-sxm"], "SG", Day, Ai.Organizations["bytedance-singapore"]),
        Ai.ChipRestrictions.Evaluate(Ai.Chips["kunlun-2"], "CN", Day),
    }.Select(verdict => verdict.Explain())));
}
