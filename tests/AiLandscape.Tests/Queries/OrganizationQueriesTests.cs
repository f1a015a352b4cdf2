using NodaTime;

namespace AiLandscape.Tests;

public sealed class OrganizationQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly Policy EntityList = Ai.Policies["us-entity-list"];

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes()
    {
        FilterRules.Hold(
            Ai.Organizations,
            organizations => organizations.WithRole(Role.ModelDeveloper),
            organizations => organizations.In("CN"),
            organizations => organizations.ListedOn(EntityList),
            organizations => organizations.ListedOn(EntityList, new LocalDate(2023, 3, 16)));
        FilterRules.Hold(Ai.Companies, companies => companies.WithRole(Role.ChipDesigner), companies => companies.In("US"));
        FilterRules.Hold(Ai.Institutions, institutions => institutions.In("CN"));
    }

    [Fact]
    public void Roles_and_countries_are_asked_of_companies_institutions_or_both()
    {
        IEnumerable<Company> designers = Ai.Companies.WithRole(Role.ChipDesigner);

        designers.Select(company => company.Id.Value).Should().Contain(["nvidia", "amd", "huawei"]).And.NotContain("openai");
        Ai.Institutions.In("CN").Select(institution => institution.Id.Value).Should().Contain(["baai", "tsinghua-university", "cac"]).And.NotContain("baidu");
        Ai.Organizations.In("CN").Should().Contain([Ai.Companies["baidu"], Ai.Institutions["baai"]]);
    }

    [Fact]
    public void An_organization_is_listed_from_the_day_of_effect_until_it_is_taken_off()
    {
        using var data = new TinyData()
            .Add("organizations/us/agency", """ "kind": "agency", "country": "US" """)
            .Add("policies/us/list", """ "jurisdiction": "US", "issuers": ["agency"], "instrument": "list", "history": [{"status": "in-force", "on": "2000", "source": "page"}] """)
            .Add("policies/us/other", """ "jurisdiction": "US", "issuers": ["agency"], "instrument": "list", "history": [{"status": "in-force", "on": "2000", "source": "page"}] """)
            .Add("organizations/cn/announced", Listed("""{"list": "list", "announced": "2019-05-15", "source": "page"}"""))
            .Add("organizations/cn/elsewhere", Listed("""{"list": "other", "effective": "2019-05-16", "source": "page"}"""))
            .Add("organizations/cn/imprecise", Listed("""{"list": "list", "effective": "2019-05", "removed": "2021", "source": "page"}"""))
            .Add("organizations/cn/listed", Listed("""{"list": "list", "effective": "2019-05-16", "removed": "2021-02-01", "source": "page"}"""));
        var ai = data.Load();
        var list = ai.Policies["list"];

        ai.Companies.ListedOn(list).Select(company => company.Name).Should().Equal("announced", "imprecise", "listed");
        ai.Companies.ListedOn(list, new LocalDate(2019, 5, 15)).Should().BeEmpty();
        ai.Companies.ListedOn(list, new LocalDate(2019, 5, 16)).Select(company => company.Name).Should().Equal("listed");
        ai.Companies.ListedOn(list, new LocalDate(2019, 5, 31)).Select(company => company.Name).Should().Equal(["imprecise", "listed"], "the month is over");
        ai.Companies.ListedOn(list, new LocalDate(2021, 1, 31)).Select(company => company.Name).Should().Equal("imprecise", "listed");
        ai.Companies.ListedOn(list, new LocalDate(2021, 2, 1)).Select(company => company.Name).Should().Equal("imprecise");
        ai.Companies.ListedOn(list, new LocalDate(2021, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void The_entity_list_of_march_2023_had_inspur_on_it_and_not_yet_baai()
    {
        var listed = Ai.Organizations.ListedOn(EntityList, new LocalDate(2023, 3, 16)).Select(organization => organization.Id.Value);

        listed.Should().Contain(["huawei", "sensetime", "iflytek", "cloudwalk", "inspur"]).And.NotContain("baai");
        Ai.Organizations.ListedOn(EntityList, new LocalDate(2023, 3, 1)).Select(organization => organization.Id.Value).Should().NotContain("inspur");
    }

    [Fact]
    public void Null_and_what_is_no_country_throw_at_once()
    {
        FluentActions.Invoking(() => Ai.Organizations.ListedOn(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Organizations.ListedOn(null!, new LocalDate(2023, 1, 1))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Organizations.In("us")).Should().Throw<FormatException>();
    }

    private static string Listed(string listing) => $$""" "kind": "company", "country": "CN", "listings": [{{listing}}] """;
}
