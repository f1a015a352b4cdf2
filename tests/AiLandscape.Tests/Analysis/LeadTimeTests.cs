namespace AiLandscape.Tests.Analysis;

/// <summary>Who was ahead, by how many days, and what nobody can say.</summary>
public sealed class LeadTimeTests
{
    [Fact]
    public void Days_are_counted_for_every_level_of_the_leader_and_are_negative_where_the_follower_was_first()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Known("cn-lab", "2020-01-31", 15).Known("us-lab", "2020-03-01", 12);

        Lines(race).Should().Equal("1E+1: m-1 (2020-01-01), m-2 (2020-01-31), 30 days", "1.2E+1: m-3 (2020-03-01), m-2 (2020-01-31), -30 days");
    }

    [Theory]
    [InlineData("2020-01", "2020-03-01", "30 to 60")]
    [InlineData("2020-01-01", "2020-03", "60 to 90")]
    [InlineData("2020-01", "2020-01", "-30 to 30")]
    public void An_imprecise_date_makes_a_range(string leader, string follower, string days)
    {
        using var race = new Race().Known("us-lab", leader, 10).Known("cn-lab", follower, 10);

        race.Load().Models.LeadTime(Measure.Parameters, "US", "CN").Should().ContainSingle().Which.Days.ToString().Should().Be(days);
    }

    [Fact]
    public void A_floor_below_the_level_may_have_reached_it_earlier()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Model("cn-lab", "2020-01-11", "\"value\": 5, \"basis\": \"official\", \"bound\": \"at-least\"").Known("cn-lab", "2020-01-31", 10);

        Lines(race).Should().Equal("1E+1: m-1 (2020-01-01), m-3 (2020-01-31), 10 to 30 days");
    }

    [Fact]
    public void What_was_not_reached_is_not_yet_reached_unless_a_model_of_unknown_size_may_have()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Known("cn-lab", "2020-01-31", 5);
        Lines(race).Should().Equal("1E+1: m-1 (2020-01-01), not yet reached");

        race.Model("cn-lab", "2021", "\"state\": \"undisclosed\", \"basis\": \"official\"");
        Lines(race).Should().Equal("1E+1: m-1 (2020-01-01), unknown: m-3 may have");
    }

    [Fact]
    public void Estimates_count_only_where_they_are_asked_for_and_are_marked()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Model("cn-lab", "2020-01-31", "\"value\": 20, \"basis\": \"estimated\"");

        Lines(race).Should().Equal("1E+1: m-1 (2020-01-01), unknown: m-2 may have");
        race.Load().Models.LeadTime(Measure.Parameters, "US", "CN", withEstimates: true).Should().ContainSingle().Which.Follower!.Value.IsEstimate.Should().BeTrue();
    }

    [Fact]
    public void One_developer_can_be_held_against_another_and_nobody_against_somebody_gives_nothing()
    {
        var ai = Landscape.Embedded;

        ai.Models.LeadTime(Measure.Parameters, ai.Organizations["openai"], ai.Organizations["baidu"]).Select(lead => lead.Leader.Holder.Id.Value).Should().StartWith("gpt-1");
        ai.Models.LeadTime(Measure.Parameters, "AQ", "CN").Should().BeEmpty();
        ai.Models.LeadTime(Measure.Parameters, "US", "AQ").Should().OnlyContain(lead => lead.State == LeadTimeState.NotYet);
    }

    private static IEnumerable<string> Lines(Race race) => race.Load().Models.LeadTime(Measure.Parameters, "US", "CN").Select(lead => lead.ToString());
}
