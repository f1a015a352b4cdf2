using NodaTime;

namespace AiLandscape.Tests;

public sealed class PolicyQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly LocalDate Day = new(2023, 3, 16);

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Policies,
        policies => policies.InForceOn(Day),
        policies => policies.IssuedBy(Ai.Organizations["cac"]),
        policies => policies.IssuedBy("cac"),
        policies => policies.IssuedBy(InstitutionIds.Cac),
        policies => policies.Of("CN"));

    [Fact]
    public void A_body_has_its_policies_alone_or_with_others()
    {
        var byCac = Ai.Policies.IssuedBy("cac").Select(policy => policy.Id.Value).ToList();

        byCac.Should().Contain(["cn-deep-synthesis-provisions", "genai-interim-measures"]).And.NotContain(["pipl", "eu-ai-act"]);
        Ai.Policies.IssuedBy("cn-miit").Select(policy => policy.Id.Value).Should().Contain("cn-deep-synthesis-provisions", "the ministry issued it too");
        Ai.Policies.IssuedBy(InstitutionIds.Cac).Select(policy => policy.Id.Value).Should().Equal(byCac);
        Ai.Policies.IssuedBy(Ai.Institutions["cac"]).Select(policy => policy.Id.Value).Should().Equal(byCac);
    }

    [Fact]
    public void What_was_in_force_in_china_when_the_article_appeared()
    {
        var inForce = Ai.Policies.InForceOn(Day).Of("CN").Select(policy => policy.Id.Value);

        inForce.Should().Contain(["pipl", "dsl", "cn-algorithm-recommendation-provisions", "cn-deep-synthesis-provisions"]).And.NotContain("genai-interim-measures");
        Ai.Policies.InForceOn(Day).Select(policy => policy.Id.Value).Should().Contain("us-entity-list").And.NotContain("eu-ai-act");
        Ai.Policies.Of("EU").Should().Contain(Ai.Policies["eu-ai-act"]).And.OnlyContain(policy => policy.Jurisdiction == "EU");
    }

    [Fact]
    public void A_misspelt_issuer_throws_when_the_result_is_read_and_null_at_once()
    {
        Ai.Policies.IssuedBy("cacc").Invoking(query => query.Count()).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain("cac");
        FluentActions.Invoking(() => Ai.Policies.IssuedBy((Organization)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Policies.IssuedBy((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Policies.Of("Europe")).Should().Throw<FormatException>();
    }
}
