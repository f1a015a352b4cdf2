namespace AiLandscape.Tests;

public sealed class EventQueriesTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_filter_is_lazy_keeps_the_order_and_composes() => FilterRules.Hold(
        Ai.Events,
        events => events.During(2023),
        events => events.During(Period.Year(2023)),
        events => events.Concerning(Ai.Organizations["baidu"]),
        events => events.OfKind(EventKind.Announcement));

    [Fact]
    public void An_event_is_during_a_period_when_all_of_it_is_ends_included()
    {
        using var data = new TinyData().Lab()
            .Add("events/2017/days", Event("2017-05-23/2017-05-27"))
            .Add("events/2017/first", Event("2017-05-01"))
            .Add("events/2017/month", Event("2017-05"))
            .Add("events/2017/year", Event("2017~"));
        var events = data.Load().Events;

        events.During(Period.Between(new(2017, 5, 1), new(2017, 5, 31))).Select(happening => happening.Name).Should().Equal("days", "first", "month");
        events.During(Period.Between(new(2017, 5, 24), new(2017, 6, 30))).Should().BeEmpty("it had begun before");
        events.During(2017).Should().HaveCount(4);
        events.During(2018).Should().BeEmpty();
    }

    [Fact]
    public void An_event_concerns_every_record_that_took_part_in_whatever_role()
    {
        Ai.Events.Concerning(Ai.Organizations["deepmind"]).Select(happening => happening.Id.Value).Should().Contain("google-acquires-deepmind");
        Ai.Events.Concerning(Ai.Products["chatgpt"]).Select(happening => happening.Id.Value).Should().Contain("chatgpt-release");
        Ai.Events.Concerning(Ai.Models["gpt-4"]).Select(happening => happening.Id.Value).Should().Contain("gpt-4-release");

        // A record of another landscape stands for the one of its kind and id here, as one of a view does; a stranger concerns nothing.
        using var data = new TinyData().Lab("openai").Lab().Add("events/2017/e", Event("2017"));
        Ai.Events.Concerning(data.Load().Organizations["openai"]).Should().Equal(Ai.Events.Concerning(Ai.Organizations["openai"]));
        Ai.Events.Concerning(data.Load().Organizations["lab"]).Should().BeEmpty();
    }

    [Fact]
    public void A_kind_is_asked_alone()
    {
        Ai.Events.OfKind(EventKind.Acquisition).Select(happening => happening.Id.Value).Should().Contain("google-acquires-deepmind").And.NotContain("chatgpt-release");
        Ai.Events.OfKind(EventKind.Acquisition).Should().OnlyContain(happening => happening.Kind == EventKind.Acquisition);
    }

    [Fact]
    public void Null_and_impossible_periods_throw_at_once()
    {
        FluentActions.Invoking(() => Ai.Events.Concerning(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ai.Events.During(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ai.Events.During(new Period(PartialDate.Parse("2023"), PartialDate.Parse("2022")))).Should().Throw<ArgumentException>();
    }

    private static string Event(string date) => $$"""
        "date": [{"value": "{{date}}", "basis": "official", "source": "page"}], "kind": "announcement", "participants": [{"entity": "organizations/lab", "role": "actor"}]
        """;
}
