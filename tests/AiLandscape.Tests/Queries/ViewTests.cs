using NodaTime;

namespace AiLandscape.Tests;

/// <summary>The landscape as the world stood on a day, and as it was known on a day.</summary>
public sealed class ViewTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly LocalDate Day = new(2023, 3, 16);

    [Fact]
    public void On_the_day_after_gpt_4_the_world_has_gpt_4_and_an_ernie_bot_that_is_not_public()
    {
        var then = Ai.AsOf(Day);

        then.Models["gpt-4"].Released.Value!.Value.IsCertainlyBy(Day).Should().BeTrue();
        then.Products["ernie-bot"].Announced.Value.Should().NotBeNull();
        then.Products["ernie-bot"].Released.Value.Should().BeNull();
        then.Products["ernie-bot"].Explain("released").Should().Contain("it had not happened");
        then.Models.Should().NotContain(model => model.Id == "gpt-4-5");
    }

    [Fact]
    public void On_that_day_the_rule_of_2022_holds_that_of_2023_does_not_exist_and_the_ai_act_is_a_proposal()
    {
        var then = Ai.AsOf(Day);

        then.ChipRestrictions["bis-ifr-2022-10-07"].IsInForceOn(Day).Should().BeTrue();
        then.ChipRestrictions.Find("bis-ac-s-ifr-2023").Should().BeNull();
        then.Policies["eu-ai-act"].IsInForceOn(Day).Should().BeFalse();
        then.Policies["eu-ai-act"].History.Should().OnlyContain(step => step.On.IsCertainlyBy(Day)).And.Contain(step => step.Status == PolicyStatus.Proposed);
        then.Policies["eu-ai-act"].Obligations.Should().BeEmpty();
    }

    [Fact]
    public void What_ran_behind_bing_is_known_from_the_day_of_its_disclosure()
    {
        Ai.KnownOn(new(2023, 3, 13)).Products.Find("bing")?.RunsOn.Should().BeEmpty();
        Ai.KnownOn(new(2023, 3, 14)).Products["bing"].RunsOn.Select(link => link.Model.Id.Value).Should().Equal("gpt-4");
        Ai.AsOf(new(2023, 3, 13)).Products["bing"].RunsOn.Select(link => link.Model.Id.Value).Should().Equal(["gpt-4"], "the world had it, though nobody said so");
    }

    [Fact]
    public void An_id_of_later_days_is_unknown_and_the_message_says_why()
    {
        var then = Ai.AsOf(new(2021, 1, 1));

        then.Invoking(ai => ai.Models["gpt-4"]).Should().Throw<UnknownIdException>().WithMessage("There is no LanguageModel 'gpt-4' as of 2021-01-01. The data have it; ask the landscape of a later day.");
        then.Invoking(ai => ai.Models["gpt-33"]).Should().Throw<UnknownIdException>().WithMessage("*seen as of 2021-01-01*'gpt-3'*");
        then.Find("GPT-4").Should().BeNull();
        then.Search("gpt 4").Select(match => match.Entity.Id.Value).Should().NotContain("gpt-4");
        then.Timeline(default(Period)).Should().OnlyContain(entry => entry.Date.IsCertainlyBy(new(2021, 1, 1)));
    }

    [Fact]
    public void A_day_before_everything_shows_an_empty_world_and_knows_nothing()
    {
        Ai.AsOf(new(1700, 1, 1)).Dataset.Counts.Where(count => count.Key != "Sources").Should().OnlyContain(count => count.Value == 0);
        Ai.KnownOn(new(1700, 1, 1)).Dataset.Counts.Should().OnlyContain(count => count.Value == 0);
        FluentActions.Invoking(() => Ai.AsOf(new LocalDate(-1, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_days_of_a_view_can_be_asked()
    {
        (Ai.AsOfDay, Ai.KnownOnDay).Should().Be((null, null));
        (Ai.AsOf(Day).AsOfDay, Ai.AsOf(Day).KnownOnDay).Should().Be((Day, null));
        (Ai.AsOf(Day).KnownOn(new(2023, 1, 1)).AsOf(new(2024, 1, 1)).AsOfDay, Ai.KnownOn(Day).KnownOnDay).Should().Be((Day, Day));
    }

    [Fact]
    public void What_had_not_ended_has_no_end_and_what_had_not_begun_is_not_there()
    {
        using var data = new TinyData().Lab("mother").Lab("later").Add("organizations/us/child", """
            "kind": "company", "country": "US", "founded": [{"value": "2018", "basis": "official", "source": "page"}],
            "parents": [
              {"organization": "mother", "from": "2019-01-01", "until": "2022-06-30", "basis": "official", "source": "page"},
              {"organization": "later", "from": "2022-07-01", "basis": "official", "source": "page"}
            ]
            """);
        var ai = data.Load();

        ai.Organizations["child"].Parent!.Name.Should().Be("later");
        var then = ai.AsOf(new(2021, 1, 1)).Organizations["child"];
        then.Parents.Should().ContainSingle().Which.Period.ToString().Should().Be("2019-01-01/..");
        then.Parent!.Name.Should().Be("mother");
        ai.AsOf(new(2018, 12, 31)).Organizations["child"].Parents.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-03", false)]
    [InlineData("2023-03-16", true)]
    [InlineData("2023-03-17", false)]
    [InlineData("2023-02", true)]
    [InlineData("2023", false)]
    public void A_date_that_may_lie_after_the_day_has_not_certainly_come(string released, bool isThere)
    {
        using var data = new TinyData().Lab().Model("m", $$""" "released": [{"value": "{{released}}", "basis": "official", "source": "page"}] """);

        data.Load().AsOf(Day).Models.Count.Should().Be(isThere ? 1 : 0);
    }

    [Fact]
    public void The_date_that_counts_is_the_one_that_is_chosen_whoever_else_gives_an_earlier_one()
    {
        using var data = new TinyData().Lab().Model("m", """
            "announced": [{"value": "2023-01-01", "basis": "official", "source": "page"}],
            "released": [{"value": "2023-03-20", "basis": "official", "source": "page"}, {"value": "2023-03-10", "basis": "reported", "source": "page"}]
            """);

        data.Load().AsOf(Day).Models["m"].Released.Statements.Should().BeEmpty();
        data.Load().AsOf(new(2023, 3, 20)).Models["m"].Released.Statements.Should().HaveCount(2);
    }

    [Fact]
    public void Figures_of_a_later_day_are_left_out_and_a_source_without_a_date_counts_from_when_it_was_read()
    {
        using var data = new TinyData().Lab()
            .Add("sources/early", """ "published": "2023-01-05" """)
            .Add("sources/undated")
            .Model("m", """
                "released": [{"value": "2023-01-01", "basis": "official", "source": "@early"}],
                "parameters": [
                  {"value": 1, "basis": "official", "source": "@early"},
                  {"value": 2, "basis": "official", "asOf": "2024", "source": "@early"},
                  {"value": 3, "basis": "official", "rank": "preferred", "source": "@undated"}
                ]
                """);
        data.Model("other", """ "parameters": [{"value": 1, "basis": "official", "source": "@early"}, {"value": 9, "basis": "official", "source": "@undated"}] """);
        var ai = data.Load();

        ai.Models["m"].Parameters.Value.Should().Be(ParameterCount.Of(3));
        ai.AsOf(Day).Models["m"].Parameters.Statements.Select(statement => statement.Value).Should().Equal(ParameterCount.Of(1), ParameterCount.Of(3));
        ai.KnownOn(Day).Models["m"].Parameters.Value.Should().Be(ParameterCount.Of(2));
        ai.KnownOn(Day).AsOf(Day).Models["m"].Parameters.Value.Should().Be(ParameterCount.Of(1));
        ai.KnownOn(Day).AsOf(Day).Models["m"].Explain("parameters").Should().EndWith(
            "Seen as of 2023-03-16, as known on 2023-03-16: 1 statement of a later day, 1 statement of a source without a date of publication, which counts from the day it was read.");
        ai.Sources["undated"].KnownSince.Should().Be(PartialDate.Parse("2026-11-01"));
        ai.KnownOn(new(2026, 11, 1)).Models["m"].Parameters.Value.Should().Be(ParameterCount.Of(3));
    }

    [Fact]
    public void A_record_without_a_date_is_there_from_the_day_on_which_its_first_source_was_published()
    {
        using var data = new TinyData().Lab().Add("sources/early", """ "published": "2020-05" """).Model("m", """ "parameters": [{"value": 1, "basis": "official", "source": "@early"}] """);
        var ai = data.Load();

        ai.Undated().Select(entity => entity.Id.Value).Should().Equal("m", "lab");
        ai.AsOf(new(2020, 5, 30)).Models.Should().BeEmpty();
        ai.AsOf(new(2020, 5, 31)).Models.Should().ContainSingle();
    }

    [Fact]
    public void What_a_record_refers_to_resolves_whether_the_view_shows_it_or_not()
    {
        using var data = new TinyData().Add("organizations/us/lab", """ "kind": "company", "country": "US", "founded": [{"value": "2022", "basis": "official", "source": "page"}] """)
            .Model("m", """ "released": [{"value": "2021-01-01", "basis": "official", "source": "page"}] """);
        var then = data.Load().AsOf(new(2021, 6, 1));

        then.Organizations.Should().BeEmpty();
        then.Models["m"].Developers.Should().ContainSingle().Which.Landscape.Should().BeSameAs(then);
    }

    [Fact]
    public void A_view_of_an_overlay_and_an_overlay_of_views_show_the_earlier_day()
    {
        using var mine = new TinyData().Lab("my-lab").Add("models/my-lab/mine", """ "developers": ["my-lab"], "released": [{"value": "2022-01-01", "basis": "official", "source": "page"}] """);
        var both = Ai.With(mine.Load());

        both.AsOf(new(2021, 12, 31)).Models.Find("mine").Should().BeNull();
        both.AsOf(new(2022, 1, 1)).Models.Find("mine").Should().NotBeNull();
        Ai.AsOf(new(2021, 12, 31)).With(mine.Load()).Models.Find("mine").Should().BeNull();
        Ai.AsOf(new(2022, 12, 31)).With(mine.Load().AsOf(new(2021, 1, 1))).AsOfDay.Should().Be(new LocalDate(2021, 1, 1));
    }

    [Fact]
    public void A_query_of_a_view_knows_a_record_of_the_whole_landscape_by_its_id_and_the_other_way_round()
    {
        var then = Ai.AsOf(Day);

        then.Models.By(Ai.Organizations["openai"]).Select(model => model.Id.Value).Should().Contain("gpt-4").And.Equal(then.Models.By("openai").Select(model => model.Id.Value));
        then.Products.RunningOn(Ai.Models["gpt-4"]).Should().NotBeEmpty().And.Equal(then.Products.RunningOn("gpt-4"));
        Ai.Claims.In(then.Sources["larguier-2023"]).Should().HaveCount(124);
        Ai.Events.Concerning(then.Models["gpt-4"]).Should().NotBeEmpty().And.Equal(Ai.Events.Concerning(Ai.Models["gpt-4"]));
        then.Timeline(Ai.Models["gpt-3"]).Should().NotBeEmpty().And.Equal(then.Timeline(then.Models["gpt-3"]));
        then.Timeline(Ai.Models["gpt-3"]).Should().OnlyContain(entry => entry.Date.IsCertainlyBy(Day));
    }
}
