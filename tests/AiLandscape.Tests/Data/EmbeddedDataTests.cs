namespace AiLandscape.Tests;

/// <summary>What the library promises about the seed article and its models.</summary>
public sealed class EmbeddedDataTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Nobody_outside_knows_the_size_of_gpt_4_and_the_article_s_figure_is_refuted()
    {
        var parameters = Ai.Models["gpt-4"].Parameters;

        parameters.Value.Should().BeNull();
        parameters.State.Should().Be(SourcedState.Undisclosed);
        parameters.Statements.Should().Contain(statement => statement.Rank == Rank.Refuted && statement.Source.Id == "larguier-2023");
        parameters.Best.Should().NotBe(ParameterCount.Trillions(17.5)).And.NotBeNull();
        parameters.Statements.Where(statement => statement.Value == ParameterCount.Trillions(17.5)).Should().OnlyContain(statement => statement.Rank == Rank.Refuted);
    }

    [Fact]
    public void The_size_of_gpt_3_is_not_passed_on_as_that_of_gpt_3_5()
    {
        var parameters = Ai.Models["gpt-3-5"].Parameters;

        (parameters.State, parameters.Best).Should().Be((SourcedState.Undisclosed, null));
        parameters.Statements.Where(statement => statement.Value == ParameterCount.Billions(175)).Should().ContainSingle().Which.Rank.Should().Be(Rank.Refuted);
    }

    [Fact]
    public void No_two_links_of_a_product_to_one_model_lack_a_period_to_tell_them_apart() =>
        Ai.Products.SelectMany(product => product.RunsOn.GroupBy(link => (product.Id, link.Model.Id)).Where(links => links.Count() > 1 && links.Any(link => link.Period.From is null)))
            .Should().BeEmpty("a second link to the same model needs a period of its own");

    [Fact]
    public void A_claim_that_cites_a_text_of_the_makers_of_chatgpt_cites_their_post() =>
        Ai.Claims.Where(claim => claim.Sources.Any(source => source.Id == "openai-chatgpt-copy")).Should().OnlyContain(claim => claim.Sources.Any(source => source.Tier == SourceTier.Primary));

    [Fact]
    public void Ernie_3_titan_has_260_billion_parameters() => Ai.Models["ernie-3-0-titan"].Parameters.Value.Should().Be(ParameterCount.Billions(260));

    [Fact]
    public void The_chinese_name_of_ernie_bot_finds_it() => (Ai.Products.Find("文心一言")!.Id == "ernie-bot").Should().BeTrue();

    [Fact]
    public void Chinese_models_with_more_parameters_than_gpt_3_are_titan_wu_dao_2_and_others() =>
        Ai.Models.From("CN").Where(model => model.Parameters.Value > Ai.Models["gpt-3"].Parameters.Value).Select(model => model.Id.Value)
            .Should().Contain(["ernie-3-0-titan", "wu-dao-2-0"]).And.NotContain("ernie-vilg");

    [Fact]
    public void The_article_makes_124_claims_each_once_and_each_with_a_verdict()
    {
        var claims = Ai.Claims.In("larguier-2023").ToList();

        claims.Should().HaveCount(124);
        claims.Select(claim => claim.Id.Value).Should().Equal(Enumerable.Range(1, 124).Select(number => FormattableString.Invariant($"larguier-2023-s{number:000}")));
        Enum.GetValues<Verdict>().Sum(verdict => claims.WithVerdict(verdict).Count()).Should().Be(124);
        Enum.GetValues<Verdict>().Should().OnlyContain(verdict => claims.WithVerdict(verdict).Any(), "the article has claims of every sort");
    }

    [Fact]
    public void A_claim_that_does_not_hold_says_what_holds_and_by_whose_word()
    {
        var wrong = Ai.Claims.Where(claim => claim.Verdict is Verdict.False or Verdict.Imprecise or Verdict.Disputed).ToList();

        wrong.Should().NotBeEmpty();
        wrong.Should().OnlyContain(claim => claim.Correction != null);
        wrong.Should().OnlyContain(claim => claim.Sources.Any(source => !source.Equals(claim.PublishedIn)));
    }

    [Fact]
    public void Opinions_have_no_other_verdict_and_facts_are_never_called_opinions()
    {
        Ai.Claims.WithVerdict(Verdict.Opinion).Should().OnlyContain(claim => claim.Kind != ClaimKind.Fact);
        Ai.Claims.Where(claim => claim.Kind == ClaimKind.Opinion).Should().OnlyContain(claim => claim.Verdict == Verdict.Opinion);
    }

    [Fact]
    public void Every_record_cites_a_source_and_every_shared_source_is_cited()
    {
        IEnumerable<Entity> records = [.. Ai.Models, .. Ai.Products, .. Ai.Organizations, .. Ai.Chips, .. Ai.Policies, .. Ai.ChipRestrictions, .. Ai.Events, .. Ai.Claims];

        records.Should().OnlyContain(record => record.Sources.Count > 0);
        Ai.Sources.Should().OnlyContain(source => source.Sources.Count == 1 && source.Sources[0].Equals(source));
        records.SelectMany(record => record.Sources).Distinct().Should().BeEquivalentTo(Ai.Sources);
    }

    [Fact]
    public void The_dataset_says_what_it_is_and_on_what_terms()
    {
        (Ai.Dataset.Name, Ai.Dataset.License).Should().Be(("AiLandscape", "CC-BY-4.0"));
        Ai.Dataset.Attribution().Should().Contain("Epoch AI");
        Ai.Dataset.Hash.Should().MatchRegex("^[0-9a-f]{64}$");
        Ai.Dataset.Counts["Claims"].Should().Be(Ai.Claims.Count);
        Ai.Dataset.DataVersion!.Value.Earliest.Should().Be(Ai.Sources.Select(source => source.Accessed.Earliest).Concat(Ai.Models.Where(model => model.VerifiedOn is not null).Select(model => model.VerifiedOn!.Value.Earliest)).Max());
    }
}
