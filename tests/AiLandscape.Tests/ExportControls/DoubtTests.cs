using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>What nobody can know from public data makes an answer open; it never makes it "free".</summary>
public sealed class DoubtTests : IDisposable
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly LocalDate Under = new(2025, 10, 15);

    private readonly TemporaryData _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(7, 31, ExportOutcome.NotControlled)]
    [InlineData(8, 15, ExportOutcome.Indeterminate)]
    [InlineData(8, 31, ExportOutcome.Controlled)]
    public void A_letter_of_which_only_the_month_is_known_is_open_within_it(int month, int day, ExportOutcome outcome)
    {
        var verdict = Ai.ChipRestrictions.Evaluate(Ai.Chips["mi250"], "CN", new LocalDate(2022, month, day));

        verdict.Outcome.Should().Be(outcome);
        verdict.MissingInputs.Should().BeEquivalentTo(outcome == ExportOutcome.Indeterminate ? ["the day on which Licence letter to AMD of August 2022 took effect: 2022-08~"] : Array.Empty<string>());
    }

    [Theory]
    [InlineData("\"share\": 0.4, \"bound\": \"at-least\",", ExportOutcome.Indeterminate)]
    [InlineData("\"share\": 0.499, \"bound\": \"about\",", ExportOutcome.Indeterminate)]
    [InlineData("\"share\": 0.6, \"bound\": \"at-most\",", ExportOutcome.Indeterminate)]
    [InlineData("\"share\": 0.5, \"bound\": \"at-least\",", ExportOutcome.Controlled)]
    [InlineData("\"share\": 0.4, \"bound\": \"at-most\",", ExportOutcome.NotControlled)]
    public void A_share_that_may_be_half_is_asked_for(string share, ExportOutcome outcome) =>
        Buy("t4", "BR", Under, $$"""{"organization": "inspur", {{share}} "basis": "reported", "source": "register"}""").Outcome.Should().Be(outcome);

    [Fact]
    public void Shares_of_two_listed_owners_that_may_add_up_to_half_are_asked_for()
    {
        var verdict = Buy("t4", "BR", Under,
            """{"organization": "inspur", "share": 0.3, "basis": "reported", "source": "register"}, {"organization": "huawei", "share": 0.3, "basis": "reported", "source": "register"}""");

        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.MissingInputs.Should().ContainSingle().Which.Should().Contain("hold together in Owned").And.Contain("alone or together");
    }

    [Theory]
    [InlineData("", ExportOutcome.Indeterminate)]
    [InlineData("\"share\": 0.6, \"bound\": \"at-most\",", ExportOutcome.Indeterminate)]
    [InlineData("\"share\": 1,", ExportOutcome.NotControlled)]
    [InlineData("\"share\": 0.2,", ExportOutcome.Controlled)]
    public void An_exemption_needs_a_share_that_a_source_gives(string share, ExportOutcome outcome) =>
        Buy("b200", "AE", new(2026, 8, 1), $$"""{"organization": "microsoft", {{share}} "basis": "reported", "source": "register"}""", country: "AE").Outcome.Should().Be(outcome);

    [Fact]
    public void A_parent_of_which_only_the_year_is_known_makes_headquarters_a_question()
    {
        var verdict = Buy("h100-sxm", "SG", new(2024, 6, 15), """{"organization": "bytedance", "from": "2024", "share": 1, "basis": "reported", "source": "register"}""", country: "SG");

        (verdict.Outcome, verdict.MissingInputs.Single()).Should().Be((ExportOutcome.Indeterminate, "whether ByteDance controls Owned on the day"));
    }

    [Fact]
    public void A_letter_whose_text_is_not_public_leaves_shipments_from_elsewhere_open()
    {
        var verdict = Ai.ChipRestrictions.Evaluate(Ai.Chips["h20"], "CN", new(2025, 5, 1), exportedFrom: "TW");

        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.MissingInputs.Should().ContainSingle().Which.Should().EndWith("reaches goods that leave TW: its text is not public");
    }

    [Fact]
    public void A_described_chip_that_bears_the_name_of_a_named_one_may_be_it()
    {
        var called = Described.Chip(1) with { Name = "MI308X", Designer = Ai.Companies["amd"], MemoryBandwidth = Bandwidth.FromGigabytesPerSecond(0) };

        Ai.ChipRestrictions.Evaluate(called, "CN", new(2025, 5, 1)).Outcome.Should().Be(ExportOutcome.Indeterminate);
        Ai.ChipRestrictions.Evaluate(called with { Name = "Nobody's chip" }, "CN", new(2025, 5, 1)).Outcome.Should().Be(ExportOutcome.NotControlled);
    }

    [Theory]
    [InlineData("KP", "2016-01-01")]
    [InlineData("IR", "2022-12-01")]
    [InlineData("CU", "2024-12-01")]
    [InlineData("SY", "2024-12-01")]
    [InlineData("RU", "2023-06-01")]
    [InlineData("BY", "2023-06-01")]
    public void Embargoes_take_every_chip(string destination, string day)
    {
        var verdict = Ai.ChipRestrictions.Evaluate(Ai.Chips["t4"], destination, PartialDate.Parse(day).Earliest);

        verdict.Outcome.Should().Be(ExportOutcome.Controlled);
        Ai.ChipRestrictions.Evaluate(new ChipSpecs(), destination, PartialDate.Parse(day).Earliest).Outcome.Should().Be(ExportOutcome.Controlled, "even one of which nothing is known");
    }

    [Fact]
    public void Specifications_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => new ChipSpecs { Throughput = new Dictionary<NumberFormat, Throughput> { [NumberFormat.Fp16] = default } }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The rate in fp16 is no rate*");
        FluentActions.Invoking(() => new ChipSpecs { TransistorKind = (TransistorKind)77 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Rules_that_are_none_on_exports_do_not_open_the_data()
    {
        Ai.ChipRestrictions.Evaluate(Ai.Chips["a100-sxm-80"], "CN", new(2014, 12, 1)).Outcome.Should().Be(ExportOutcome.Indeterminate);
        Ai.ChipRestrictions.Where(rule => rule.Jurisdiction == "CN").Evaluate(Ai.Chips["h100-sxm"], "CN", new(2026, 2, 1)).Outcome.Should().Be(ExportOutcome.Indeterminate);
    }

    [Fact]
    public void A_letter_captures_the_chips_of_its_addressee_alone() =>
        Ai.Chips.CapturedBy(Ai.ChipRestrictions["nvidia-license-2025-04"]).Should().NotBeEmpty().And.OnlyContain(chip => chip.Designer.Id == "nvidia");

    [Fact]
    public void A_history_changes_on_the_day_on_which_the_buyer_changes_hands()
    {
        Write("""{"organization": "bytedance", "from": "2024-06-01", "share": 1, "basis": "reported", "source": "register"}""", "SG");
        var ai = Ai.With(_folder.Folder);

        ai.Chips["h100-sxm"].History("SG", ai.Organizations["owned"]).Select(change => change.On).Should().Contain(new LocalDate(2024, 6, 1));
    }

    private ExportVerdict Buy(string chip, string destination, LocalDate day, string parents, string country = "BR")
    {
        Write(parents, country);
        var ai = Ai.With(_folder.Folder);
        return ai.ChipRestrictions.Evaluate(ai.Chips[chip], destination, day, ai.Organizations["owned"]);
    }

    private void Write(string parents, string country)
    {
        using var data = new TinyData().Add($"organizations/{country.ToLowerInvariant()}/owned", $$""" "name": "Owned", "kind": "company", "country": "{{country}}", "parents": [{{parents}}] """, "register");
        _folder.Write($"organizations/{country.ToLowerInvariant()}/owned.json", File.ReadAllText(Path.Combine(data.Folder, $"organizations/{country.ToLowerInvariant()}/owned.json")));
    }
}
