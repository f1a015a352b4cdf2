using NodaTime;

namespace AiLandscape.Tests;

public sealed class ProductQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Products,
        products => products.By(Ai.Organizations["baidu"]),
        products => products.By("baidu"),
        products => products.By(CompanyIds.Baidu),
        products => products.From("CN"),
        products => products.RunningOn(Ai.Models["gpt-4"]),
        products => products.RunningOn("gpt-4"),
        products => products.RunningOn(Ai.Models["gpt-4"], new LocalDate(2023, 3, 16)),
        products => products.ReleasedDuring(2023),
        products => products.ReleasedDuring(Period.Year(2023)));

    [Fact]
    public void A_provider_has_its_products_and_a_country_those_of_its_providers()
    {
        var byBaidu = Ai.Products.By("baidu").Select(product => product.Id.Value).ToList();

        byBaidu.Should().Contain(["ernie-bot", "baidu-search", "apollo", "paddlepaddle"]).And.NotContain("wechat");
        Ai.Products.By(CompanyIds.Baidu).Select(product => product.Id.Value).Should().Equal(byBaidu);
        Ai.Products.By(Ai.Companies["baidu"]).Select(product => product.Id.Value).Should().Equal(byBaidu);
        Ai.Products.From("CN").Select(product => product.Id.Value).Should().Contain(byBaidu).And.Contain("wechat").And.NotContain("chatgpt");
    }

    [Fact]
    public void The_new_bing_ran_on_gpt_4_before_anybody_was_told()
    {
        Ai.Products.RunningOn("gpt-4").Select(product => product.Id.Value).Should().Contain("bing");
        Ai.Products.RunningOn(Ai.Models["gpt-4"], new LocalDate(2023, 2, 10)).Select(product => product.Id.Value).Should().Contain("bing").And.NotContain("chatgpt");
    }

    [Fact]
    public void A_product_runs_on_a_model_in_its_period_and_by_an_answer_that_is_not_refuted()
    {
        using var data = new TinyData().Lab().Model("m").Model("n")
            .Add("products/lab/past", Product("""{"model": "m", "from": "2022-01-01", "until": "2022-12-31", "basis": "official", "source": "page"}"""))
            .Add("products/lab/rumour", Product("""{"model": "m", "basis": "reported", "rank": "refuted", "source": "page"}"""))
            .Add("products/lab/since", Product("""{"model": "m", "from": "2022-12", "basis": "leaked", "source": "page"}"""));
        var ai = data.Load();
        var m = ai.Models["m"];

        ai.Products.RunningOn(m).Select(product => product.Name).Should().Equal("past", "since");
        ai.Products.RunningOn("m").Select(product => product.Name).Should().Equal("past", "since");
        ai.Products.RunningOn("n").Should().BeEmpty();
        ai.Products.RunningOn(m, new LocalDate(2021, 12, 31)).Should().BeEmpty();
        ai.Products.RunningOn(m, new LocalDate(2022, 1, 1)).Select(product => product.Name).Should().Equal("past");
        ai.Products.RunningOn(m, new LocalDate(2022, 12, 31)).Select(product => product.Name).Should().Equal("past", "since");
        ai.Products.RunningOn(m, new LocalDate(2023, 1, 1)).Select(product => product.Name).Should().Equal("since");
    }

    [Fact]
    public void A_preview_is_no_release()
    {
        using var data = new TinyData().Lab()
            .Add("products/lab/open", """ "providers": ["lab"], "kind": "assistant", "released": [{"value": "2023-08-31", "basis": "official", "source": "page"}] """)
            .Add("products/lab/preview", """ "providers": ["lab"], "kind": "assistant", "previewed": [{"value": "2023-03-16", "basis": "official", "source": "page"}] """);

        data.Load().Products.ReleasedDuring(2023).Select(product => product.Name).Should().Equal("open");
        Ai.Products.ReleasedDuring(Period.Between(new(2023, 3, 1), new(2023, 3, 31))).Select(product => product.Id.Value).Should().NotContain("ernie-bot", "it was shown in March 2023 and opened at the end of August");
    }

    [Fact]
    public void A_misspelt_id_throws_when_the_result_is_read_and_null_at_once()
    {
        Ai.Products.By("baidoo").Invoking(query => query.Count()).Should().Throw<UnknownIdException>().Which.Kind.Should().Be("Organization");
        Ai.Products.RunningOn("gpt4").Invoking(query => query.Count()).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain("gpt-4");
        FluentActions.Invoking(() => Ai.Products.By((Organization)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Products.By((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Products.RunningOn((LanguageModel)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Products.RunningOn((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Products.RunningOn(null!, new LocalDate(2023, 1, 1))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Products.From("china")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Ai.Products.ReleasedDuring(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Product(string link) => $$""" "providers": ["lab"], "kind": "assistant", "runsOn": [{{link}}] """;
}
