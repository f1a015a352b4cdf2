namespace AiLandscape.Tests;

public sealed class ChipQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Chips,
        chips => chips.By(Ai.Organizations["nvidia"]),
        chips => chips.By("nvidia"),
        chips => chips.By(CompanyIds.Nvidia));

    [Fact]
    public void A_designer_has_its_chips_by_object_id_or_typed_id()
    {
        Ai.Chips.By("nvidia").Select(chip => chip.Id.Value).Should().Contain(["a100-sxm-80", "a800-sxm-80", "h100-sxm", "v100-sxm2"]);
        Ai.Chips.By(CompanyIds.Nvidia).Should().Equal(Ai.Chips.By("nvidia"));
        Ai.Chips.By(Ai.Companies["nvidia"]).Should().Equal(Ai.Chips.By("nvidia"));
        Ai.Chips.By(InstitutionIds.Baai).Should().BeEmpty();
    }

    [Fact]
    public void A_misspelt_designer_throws_when_the_result_is_read_and_null_at_once()
    {
        Ai.Chips.By("nvida").Invoking(query => query.Count()).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Equal("nvidia");
        FluentActions.Invoking(() => Ai.Chips.By((Organization)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Chips.By((string)null!)).Should().Throw<ArgumentNullException>();
    }
}
