namespace AiLandscape.Tests;

/// <summary>What all catalogs have in common.</summary>
public sealed class CatalogTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_catalog_stands_in_the_ordinal_order_of_its_ids_and_resolves_each()
    {
        Check(Ai.Models, ai => ai.Models);
        Check(Ai.Products, ai => ai.Products);
        Check(Ai.Organizations, ai => ai.Organizations);
        Check(Ai.Companies, ai => ai.Companies);
        Check(Ai.Institutions, ai => ai.Institutions);
        Check(Ai.Chips, ai => ai.Chips);
        Check(Ai.Policies, ai => ai.Policies);
        Check(Ai.ChipRestrictions, ai => ai.ChipRestrictions);
        Check(Ai.Events, ai => ai.Events);
        Check(Ai.Claims, ai => ai.Claims);
        Check(Ai.Sources, ai => ai.Sources);

        static void Check<T>(Catalog<T> catalog, Func<Landscape, Catalog<T>> again)
            where T : Entity
        {
            catalog.Count.Should().BePositive();
            catalog.AsEnumerable().Should().HaveCount(catalog.Count);
            catalog.Select(entity => entity.Id.Value).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
            for (var i = 0; i < catalog.Count; i++)
            {
                var entity = catalog[i];
                catalog[entity.Id.Value].Should().BeSameAs(entity);
                catalog[new Id<T>(entity.Id.Value)].Should().BeSameAs(entity);
                catalog.Find(entity.Id.Value).Should().BeSameAs(entity);
                again(entity.Landscape)[i].Should().BeSameAs(entity, "a record is one object");
            }
        }
    }

    [Fact]
    public void Companies_and_institutions_together_are_the_organizations()
    {
        Ai.Companies.Concat<Organization>(Ai.Institutions).OrderBy(organization => organization.Id).Should().Equal(Ai.Organizations);
        Ai.Companies.Should().OnlyContain(company => company.Kind == OrganizationKind.Company);
        Ai.Institutions.Should().OnlyContain(institution => institution.Kind != OrganizationKind.Company);
    }

    [Fact]
    public void An_unknown_id_throws_with_kind_id_close_ids_and_the_version_of_the_data()
    {
        var error = Ai.Models.Invoking(models => models["gpt-44"]).Should().Throw<UnknownIdException>().Which;

        (error.Kind, error.Id, error.DataVersion).Should().Be(("LanguageModel", "gpt-44", Ai.Dataset.DataVersion));
        error.CloseIds.Should().HaveCountLessThanOrEqualTo(3).And.Contain("gpt-4");
        error.Message.Should().Be(
            $"There is no LanguageModel 'gpt-44' among the {Ai.Models.Count} in the data of {Ai.Dataset.DataVersion}. "
            + $"Did you mean {string.Join(", ", error.CloseIds.Select(id => $"'{id}'"))}?");
        error.Should().BeAssignableTo<KeyNotFoundException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Something Quite Different")]
    [InlineData("GPT-4")]
    [InlineData("gpt-4 ")]
    [InlineData("gpt‑4")]
    public void Ids_are_exact_and_every_other_text_throws(string id)
    {
        var error = Ai.Models.Invoking(models => models[id]).Should().Throw<UnknownIdException>().Which;

        error.Id.Should().Be(id);
        error.CloseIds.Count.Should().BeLessThanOrEqualTo(3);
        error.Message.Should().StartWith($"There is no LanguageModel '{id}' among the ");
    }

    [Fact]
    public void An_endless_id_is_cut_in_the_message_and_kept_in_the_property()
    {
        var id = new string('x', 100_000);
        var error = Ai.Chips.Invoking(chips => chips[id]).Should().Throw<UnknownIdException>().Which;

        error.Id.Should().Be(id);
        error.CloseIds.Should().BeEmpty();
        error.Message.Length.Should().BeLessThan(300);
    }

    [Fact]
    public void An_institution_is_no_company_and_only_companies_are_proposed_in_its_place()
    {
        var error = Ai.Companies.Invoking(companies => companies["baai"]).Should().Throw<UnknownIdException>().Which;

        error.Kind.Should().Be("Company");
        error.CloseIds.Should().NotContain("baai");
        Ai.Companies.Invoking(companies => companies["baidoo"]).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain("baidu");
        Ai.Institutions.Invoking(institutions => institutions["baidoo"]).Should().Throw<UnknownIdException>().Which.CloseIds.Should().NotContain("baidu");
        Ai.Companies.Find("baai").Should().BeNull();
        Ai.Companies.Find("BAAI").Should().BeNull();
        Ai.Organizations["baai"].Should().BeSameAs(Ai.Institutions["baai"]);
        Ai.Institutions.Invoking(institutions => institutions["baidu"]).Should().Throw<UnknownIdException>();
    }

    [Theory]
    [InlineData("ernie-titan", "ernie-3-0-titan")]
    [InlineData("wudao-2", "wu-dao-2-0")]
    [InlineData("titan", "ernie-3-0-titan")]
    [InlineData("ERNIE 3.0 Titan", "ernie-3-0-titan")]
    public void Half_an_id_or_a_name_leads_to_the_id(string typed, string meant) =>
        Ai.Models.Invoking(models => models[typed]).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain(meant).And.OnlyHaveUniqueItems().And.HaveCountLessThanOrEqualTo(3);

    [Fact]
    public void So_it_does_for_sources()
    {
        Ai.Sources.Invoking(sources => sources["larguier"]).Should().Throw<UnknownIdException>().Which.CloseIds.Should().Contain("larguier-2023");
    }

    [Fact]
    public void An_id_of_another_kind_is_called_by_its_kind()
    {
        Ai.Companies.Invoking(companies => companies["cac"]).Should().Throw<UnknownIdException>().WithMessage("There is no Company 'cac' among * There is an Institution 'cac'.");
        Ai.Models.Invoking(models => models["chatgpt"]).Should().Throw<UnknownIdException>().WithMessage("There is no LanguageModel 'chatgpt' among * There is a Product 'chatgpt'.");
    }

    [Fact]
    public void A_message_is_one_line_whatever_was_asked_for() =>
        Ai.Models.Invoking(models => models["gpt\n4\u202E"]).Should().Throw<UnknownIdException>().WithMessage("There is no LanguageModel 'gpt\\u000A4\\u202E' among *");

    [Fact]
    public void Null_the_empty_id_and_a_place_outside_throw_what_they_should()
    {
        Ai.Models.Invoking(models => models[(string)null!]).Should().Throw<ArgumentNullException>();
        Ai.Models.Invoking(models => models[default(Id<LanguageModel>)]).Should().Throw<UnknownIdException>();
        Ai.Models.Invoking(models => models[-1]).Should().Throw<IndexOutOfRangeException>();
        Ai.Models.Invoking(models => models[Ai.Models.Count]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Typed_ids_name_one_kind_and_equal_their_text()
    {
        Ai.Models[ModelIds.Gpt4].Should().BeSameAs(Ai.Models["gpt-4"]);
        (Ai.Models["gpt-4"].Id == ModelIds.Gpt4).Should().BeTrue();
        (Ai.Models["gpt-4"].Id == "gpt-4").Should().BeTrue();
        ModelIds.Gpt4.ToString().Should().Be("gpt-4");
        Ai.Companies[CompanyIds.Baidu].Name.Should().Be("Baidu");
        ((object)Ai.Models["gpt-4"].Id).Should().NotBe(new Id<Product>("gpt-4"), "ids of two kinds are never equal");
    }

    [Fact]
    public void Records_equal_each_other_by_id_within_one_landscape_only()
    {
        using var data = new TinyData().Lab().Model("m").Model("n");
        var (one, two) = (data.Load(), data.Load());

        one.Models["m"].Should().Be(one.Models["m"]).And.NotBe(one.Models["n"]).And.NotBe(two.Models["m"]);
        one.Models["m"].GetHashCode().Should().Be(one.Models["m"].GetHashCode());
        one.Models["m"].Equals(null).Should().BeFalse();
        one.Models["m"].ToString().Should().Be("m");
    }
}
