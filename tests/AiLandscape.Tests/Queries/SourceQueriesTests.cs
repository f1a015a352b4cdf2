namespace AiLandscape.Tests;

public sealed class SourceQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Sources,
        sources => sources.PublishedDuring(Period.Year(2023)),
        sources => sources.OfTier(SourceTier.Primary));

    [Fact]
    public void A_source_counts_when_its_date_lies_wholly_within_and_one_without_date_never()
    {
        using var data = new TinyData()
            .Add("sources/day", "\"published\": \"2023-03-31\"")
            .Add("sources/month", "\"published\": \"2023-03\"")
            .Add("sources/undated")
            .Add("sources/year", "\"published\": \"2023\"")
            .Lab()
            .Model("m", """ "evidence": ["@day", "@month", "@undated", "@year", "page"] """);
        var ai = data.Load();

        ai.Sources.PublishedDuring(Period.Between(new(2023, 3, 1), new(2023, 3, 31))).Select(source => source.Id.Value).Should().Equal("day", "month");
        ai.Sources.PublishedDuring(Period.Year(2023)).Select(source => source.Id.Value).Should().Equal("day", "month", "year");
        ai.Sources.PublishedDuring(default).Should().HaveCount(3, "all of time holds every date, and no date is none");
    }

    [Fact]
    public void A_paper_is_primary_and_a_newspaper_is_not()
    {
        Ai.Sources.OfTier(SourceTier.Primary).Should().Contain(Ai.Sources["ernie-3-0-titan-paper"]).And.NotContain(Ai.Sources["register-ernie-bot-2023"]);
        Ai.Sources.OfTier(SourceTier.Primary).Concat(Ai.Sources.OfTier(SourceTier.Secondary)).Should().BeEquivalentTo(Ai.Sources);
    }
}
