using NodaTime;

namespace AiLandscape.Tests;

public sealed class ModelQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Models,
        models => models.By(Ai.Organizations["openai"]),
        models => models.By("openai"),
        models => models.By(CompanyIds.Openai),
        models => models.From("CN"),
        models => models.ReleasedDuring(2021),
        models => models.ReleasedDuring(Period.Year(2021)),
        models => models.AnnouncedDuring(Period.Year(2021)),
        models => models.WithOpenWeights(),
        models => models.WithOpenWeights(new LocalDate(2023, 3, 16)));

    [Fact]
    public void A_developer_has_its_models_and_not_those_of_its_subsidiaries()
    {
        var byGoogle = Ai.Models.By(Ai.Organizations["google"]).Select(model => model.Id.Value);

        byGoogle.Should().Contain("lamda").And.NotContain("chinchilla");
        Ai.Models.By("google").Select(model => model.Id.Value).Should().Equal(byGoogle);
        Ai.Models.By(CompanyIds.Google).Select(model => model.Id.Value).Should().Equal(byGoogle);
        Ai.Models.By("deepmind").Select(model => model.Id.Value).Should().Contain("chinchilla");
    }

    [Fact]
    public void Chinese_models_are_those_with_a_developer_there()
    {
        var chinese = Ai.Models.From("CN").ToList();

        chinese.Select(model => model.Id.Value).Should().Contain(["ernie-3-0-titan", "wu-dao-2-0", "m6-10t", "moss", "ernie-thu"]).And.NotContain(["gpt-4", "lamda"]);
        chinese.Should().OnlyContain(model => model.Developers.Any(developer => developer.Country.ToString() == "CN"));
    }

    [Fact]
    public void A_joint_model_belongs_to_every_developer_and_every_country()
    {
        using var data = new TinyData().Lab().Lab("labor", "DE").Model("alone").Add("models/lab/joint", """ "developers": ["lab", "labor"] """);
        var models = data.Load().Models;

        models.By("labor").Select(model => model.Name).Should().Equal("joint");
        models.From("DE").Select(model => model.Name).Should().Equal("joint");
        models.By("lab").From("DE").Should().ContainSingle();
        models.From("FR").Should().BeEmpty();
    }

    [Fact]
    public void A_release_counts_when_all_of_its_date_lies_within_the_period_ends_included()
    {
        using var data = Dated(("day-before", "2020-12-31"), ("first-day", "2021-01-01"), ("month", "2021-12"), ("year", "2021"), ("across", "2020-12-31/2021-01-01"), ("after", "2022-01-01"));
        var models = data.Load().Models;

        models.ReleasedDuring(2021).Select(model => model.Name).Should().BeEquivalentTo("first-day", "month", "year");
        models.ReleasedDuring(Period.Between(new(2021, 1, 1), new(2021, 12, 30))).Select(model => model.Name).Should().Equal("first-day");
        models.ReleasedDuring(Period.UpTo(PartialDate.Parse("2020"))).Select(model => model.Name).Should().Equal("day-before");
        models.AnnouncedDuring(Period.Year(2021)).Should().BeEmpty("a release is no announcement");
    }

    [Fact]
    public void An_estimated_release_is_in_no_period()
    {
        using var data = new TinyData().Lab().Model("m", """ "released": [{"value": "2021", "basis": "estimated", "source": "page"}] """);

        data.Load().Models.ReleasedDuring(2021).Should().BeEmpty();
    }

    [Fact]
    public void Weights_are_open_in_their_period_under_whatever_terms_and_an_api_never_is()
    {
        using var data = new TinyData().Lab()
            .Model("api", """ "availability": [{"access": "api-access", "from": "2020", "source": "page"}] """)
            .Model("free", """ "availability": [{"access": "open-weights-unrestricted", "from": "2022-03-01", "until": "2022-03-31", "source": "page"}] """)
            .Model("research", """ "availability": [{"access": "open-weights-non-commercial", "from": "2022-03", "source": "page"}] """)
            .Model("terms", """ "availability": [{"access": "open-weights-restricted", "source": "page"}] """);
        var models = data.Load().Models;

        models.WithOpenWeights().Select(model => model.Name).Should().Equal("free", "research", "terms");
        models.WithOpenWeights(new LocalDate(2022, 3, 1)).Select(model => model.Name).Should().Equal("free", "terms");
        models.WithOpenWeights(new LocalDate(2022, 3, 31)).Select(model => model.Name).Should().Equal("free", "research", "terms");
        models.WithOpenWeights(new LocalDate(2022, 4, 1)).Select(model => model.Name).Should().Equal("research", "terms");
    }

    [Fact]
    public void A_misspelt_developer_throws_when_the_result_is_read_and_null_at_once()
    {
        var query = Ai.Models.By("opnai");

        query.Invoking(models => models.Count()).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain("openai");
        FluentActions.Invoking(() => Ai.Models.By((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Models.By((Organization)null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("cn")]
    [InlineData("China")]
    [InlineData("XX")]
    [InlineData("")]
    public void What_is_no_country_throws_at_once(string country) =>
        FluentActions.Invoking(() => Ai.Models.From(country)).Should().Throw<FormatException>();

    [Fact]
    public void A_year_or_period_that_cannot_be_throws_at_once()
    {
        FluentActions.Invoking(() => Ai.Models.ReleasedDuring(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ai.Models.ReleasedDuring(10_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ai.Models.ReleasedDuring(Period.Between(new(2022, 1, 2), new(2022, 1, 1)))).Should().Throw<ArgumentException>();
    }

    private static TinyData Dated(params (string Id, string Date)[] models) => models.Aggregate(
        new TinyData().Lab(),
        (data, model) => data.Model(model.Id, $$""" "released": [{"value": "{{model.Date}}", "basis": "official", "source": "page"}] """));
}
