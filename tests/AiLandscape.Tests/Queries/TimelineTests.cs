using NodaTime;

namespace AiLandscape.Tests;

/// <summary>Every dated fact in one order.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void Every_kind_tells_its_dates_and_a_policy_its_steps()
    {
        using var data = World();
        var ai = data.Load();

        Lines(ai.Timeline(Period.Year(2021))).Should().Equal(
            "2021-01-01  agency: founded",
            "2021-01-02  list: proposed",
            "2021-01-03  list: in force",
            "2021-01-04  maker: founded",
            "2021-01-05  maker: on the list",
            "2021-01-06  maker: off the list",
            "2021-01-07  maker: dissolved",
            "2021-02-01  chip: announced",
            "2021-02-02  chip: released",
            "2021-03-01  model: announced",
            "2021-03-02  model: released",
            "2021-03-03  model: deprecated",
            "2021-03-04  model: retired",
            "2021-04-01  product: announced",
            "2021-04-02  product: previewed",
            "2021-04-03  product: released",
            "2021-04-04  product: deprecated",
            "2021-04-05  product: retired",
            "2021-05-01  rule: announced",
            "2021-05-02  rule: published",
            "2021-05-03  rule: effective in part",
            "2021-05-04  rule: effective",
            "2021-05-05  rule: ended",
            "2021-06  happening: product release");
    }

    [Fact]
    public void The_timeline_of_a_record_has_its_own_dates_and_the_events_in_which_it_took_part()
    {
        using var data = World();
        var ai = data.Load();

        Lines(ai.Timeline(ai.Chips["chip"])).Should().Equal("2021-02-01  chip: announced", "2021-02-02  chip: released");
        Lines(ai.Timeline(ai.Products["product"]))[^1].Should().Be("2021-06  happening: product release");
        Lines(ai.Timeline(ai.Events["happening"])).Should().Equal("2021-06  happening: product release");
        ai.Timeline(ai.Sources[0]).Should().BeEmpty();
    }

    [Fact]
    public void A_period_holds_what_lies_wholly_within_it_ends_included()
    {
        using var data = World();
        var ai = data.Load();

        Lines(ai.Timeline(Period.Between(new(2021, 5, 5), new(2021, 6, 29)))).Should().Equal("2021-05-05  rule: ended");
        Lines(ai.Timeline(Period.Between(new(2021, 6, 1), new(2021, 6, 30)))).Should().Equal("2021-06  happening: product release");
        ai.Timeline(Period.Year(2022)).Should().BeEmpty();
        ai.Timeline(default(Period)).Should().HaveCount(24, "all of time holds everything");
    }

    [Fact]
    public void Of_dates_that_begin_together_the_shorter_comes_first_and_equal_ones_stand_by_kind_and_id()
    {
        using var data = new TinyData().Lab()
            .Model("a-year", Date("released", "2021"))
            .Model("b-month", Date("released", "2021-01"))
            .Model("c-day", Date("released", "2021-01-01"))
            .Model("d-day", Date("released", "2021-01-01"))
            .Add("chips/lab/e-day", $""" "designer": "lab", {Date("released", "2021-01-01")} """);

        Lines(data.Load().Timeline(default(Period))).Should().Equal(
            "2021-01-01  e-day: released", "2021-01-01  c-day: released", "2021-01-01  d-day: released", "2021-01  b-month: released", "2021  a-year: released");
    }

    [Fact]
    public void A_date_that_nobody_stands_behind_is_left_out()
    {
        using var data = new TinyData().Lab().Model("m", """
            "announced": [{"value": "2021-01-01", "basis": "leaked", "source": "page"}],
            "released": [{"value": "2021-02-01", "basis": "official", "rank": "refuted", "source": "page"}],
            "retired": [{"state": "undisclosed", "basis": "official", "source": "page"}]
            """);
        var ai = data.Load();

        ai.Timeline(ai.Models["m"]).Should().BeEmpty();
    }

    [Fact]
    public void Entries_name_the_source_that_decided()
    {
        var ai = Landscape.Embedded;
        var titan = ai.Models["ernie-3-0-titan"];

        ai.Timeline(titan).Single(entry => entry.What == "released" && entry.Entity.Equals(titan)).Source.Should().Be(titan.Released.Chosen!.Source);
    }

    [Fact]
    public void Null_throws_and_a_reversed_period_cannot_be_made()
    {
        FluentActions.Invoking(() => Landscape.Embedded.Timeline((Entity)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Landscape)null!).Timeline(Period.Year(2021))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Period.Between(new LocalDate(2021, 2, 1), new LocalDate(2021, 1, 1))).Should().Throw<ArgumentException>();
    }

    private static List<string> Lines(IEnumerable<TimelineEntry> entries) => [.. entries.Select(entry => entry.ToString())];

    private static TinyData World() => new TinyData()
        .Add("organizations/us/agency", $$""" "kind": "agency", "country": "US", {{Date("founded", "2021-01-01")}} """)
        .Add("policies/us/list", """
            "jurisdiction": "US", "issuers": ["agency"], "instrument": "list",
            "history": [{"status": "proposed", "on": "2021-01-02", "source": "page"}, {"status": "in-force", "on": "2021-01-03", "source": "page"}]
            """)
        .Add("organizations/us/maker", $$"""
            "kind": "company", "country": "US", {{Date("founded", "2021-01-04")}}, {{Date("dissolved", "2021-01-07")}},
            "listings": [{"list": "list", "effective": "2021-01-05", "removed": "2021-01-06", "source": "page"}]
            """)
        .Add("chips/maker/chip", $$""" "designer": "maker", {{Date("announced", "2021-02-01")}}, {{Date("released", "2021-02-02")}} """)
        .Add("models/maker/model", $$"""
            "developers": ["maker"], {{Date("announced", "2021-03-01")}}, {{Date("released", "2021-03-02")}}, {{Date("deprecated", "2021-03-03")}}, {{Date("retired", "2021-03-04")}}
            """)
        .Add("products/maker/product", $$"""
            "providers": ["maker"], "kind": "app", {{Date("announced", "2021-04-01")}}, {{Date("previewed", "2021-04-02")}}, {{Date("released", "2021-04-03")}},
            {{Date("deprecated", "2021-04-04")}}, {{Date("retired", "2021-04-05")}}
            """)
        .Add("chip-restrictions/us/rule", $$"""
            "jurisdiction": "US", "authority": "agency", "instrument": "threshold-rule",
            {{Date("announced", "2021-05-01")}}, {{Date("published", "2021-05-02")}}, {{Date("effective", "2021-05-04")}}, {{Date("ended", "2021-05-05")}},
            "stages": [{"effective": "2021-05-03", "what": "A part.", "source": "page"}, {"effective": "2021-05-04", "what": "The rest.", "source": "page"}]
            """)
        .Add("events/2021/happening", $$"""{{Date("date", "2021-06")}}, "kind": "product-release", "participants": [{"entity": "products/product", "role": "subject"}] """);

    private static string Date(string field, string date) => $$""" "{{field}}": [{"value": "{{date}}", "basis": "official", "source": "page"}] """;
}
