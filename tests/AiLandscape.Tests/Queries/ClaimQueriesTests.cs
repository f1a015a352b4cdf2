namespace AiLandscape.Tests;

public sealed class ClaimQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly Source Article = Ai.Sources["larguier-2023"];

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Claims,
        claims => claims.In(Article),
        claims => claims.In("larguier-2023"),
        claims => claims.WithVerdict(Verdict.False),
        claims => claims.Concerning(Ai.Models["gpt-4"]));

    [Fact]
    public void A_source_has_its_claims_and_no_others()
    {
        using var data = new TinyData()
            .Add("sources/one").Add("sources/two")
            .Add("claims/one/a", Claim("one", "false")).Add("claims/one/b", Claim("one", "confirmed")).Add("claims/two/c", Claim("two", "false"));
        var ai = data.Load();

        ai.Claims.In("one").Select(claim => claim.Name).Should().Equal("a", "b");
        ai.Claims.In(ai.Sources["two"]).Select(claim => claim.Name).Should().Equal("c");
        ai.Claims.WithVerdict(Verdict.False).Select(claim => claim.Name).Should().Equal("a", "c");
        ai.Claims.In("one").WithVerdict(Verdict.False).Should().ContainSingle();
        ai.Claims.WithVerdict(Verdict.Disputed).Should().BeEmpty();
    }

    [Fact]
    public void The_claim_that_gpt_4_has_a_hundred_times_gpt_3_s_parameters_is_false_and_concerns_gpt_4()
    {
        var wrong = Ai.Claims.In("larguier-2023").WithVerdict(Verdict.False).Concerning(Ai.Models["gpt-4"]).ToList();

        wrong.Should().NotBeEmpty();
        wrong.Should().OnlyContain(claim => claim.Correction != null && claim.Sources.Any(source => !source.Equals(Article)));
    }

    [Fact]
    public void A_misspelt_source_throws_when_the_result_is_read_and_null_at_once()
    {
        Ai.Claims.In("larguier-2022").Invoking(query => query.Count()).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain("larguier-2023");
        FluentActions.Invoking(() => Ai.Claims.In((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Claims.In((Source)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Claims.Concerning(null!)).Should().Throw<ArgumentNullException>();
    }

    private static string Claim(string source, string verdict) =>
        $$""" "publishedIn": "{{source}}", "kind": "fact", "statement": "It is so.", "assertedBy": "Somebody", "verdict": "{{verdict}}" """;
}
