using NodaTime;

namespace AiLandscape.Tests;

/// <summary>What status a policy has on a day.</summary>
public sealed class PolicyStatusTests
{
    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-01-01", PolicyStatus.Proposed)]
    [InlineData("2021-06-14", PolicyStatus.Proposed)]
    [InlineData("2021-06-15", PolicyStatus.Adopted)]
    [InlineData("2021-06-16", PolicyStatus.Adopted)]
    [InlineData("2021-08-31", PolicyStatus.Adopted)]
    [InlineData("2021-09-01", PolicyStatus.InForce)]
    [InlineData("2030-01-01", PolicyStatus.InForce)]
    public void A_step_counts_from_its_day_on(string day, PolicyStatus? expected) =>
        StatusOn(day, ("proposed", "2021-01-01"), ("adopted", "2021-06-15"), ("in-force", "2021-09-01")).Should().Be(expected);

    [Theory]
    [InlineData("2021-06-01", PolicyStatus.Proposed)]
    [InlineData("2021-06-29", PolicyStatus.Proposed)]
    [InlineData("2021-06-30", PolicyStatus.Adopted)]
    [InlineData("2022-12-30", PolicyStatus.Adopted)]
    [InlineData("2022-12-31", PolicyStatus.InForce)]
    public void A_step_known_to_the_month_or_year_counts_only_when_that_is_over(string day, PolicyStatus expected) =>
        StatusOn(day, ("proposed", "2020"), ("adopted", "2021-06"), ("in-force", "2022")).Should().Be(expected);

    [Fact]
    public void The_gazette_that_prints_a_rule_already_in_force_does_not_take_it_out_of_force() =>
        StatusOn("2022-01-01", ("adopted", "2021-01-01"), ("in-force", "2021-02-01"), ("published", "2021-03-01")).Should().Be(PolicyStatus.InForce);

    [Fact]
    public void A_second_chamber_that_settles_its_position_after_the_first_changes_nothing()
    {
        (string, string)[] history = [("proposed", "2021-04-21"), ("position-adopted", "2022-12-06"), ("position-adopted", "2023-06-14"), ("agreed", "2023-12-09")];

        StatusOn("2023-01-01", history).Should().Be(PolicyStatus.PositionAdopted);
        StatusOn("2023-07-01", history).Should().Be(PolicyStatus.PositionAdopted);
        StatusOn("2023-12-09", history).Should().Be(PolicyStatus.Agreed);
    }

    [Theory]
    [InlineData("2021-01-01", PolicyStatus.InForce, true)]
    [InlineData("2021-05-01", PolicyStatus.Suspended, false)]
    [InlineData("2021-07-01", PolicyStatus.InForce, true)]
    [InlineData("2021-08-01", PolicyStatus.PartlyInForce, true)]
    [InlineData("2021-09-01", PolicyStatus.Repealed, false)]
    public void It_may_be_suspended_and_come_back_and_be_repealed_for_good(string day, PolicyStatus status, bool inForce)
    {
        using var data = Policy([("in-force", "2021-01-01"), ("suspended", "2021-05-01"), ("in-force", "2021-07-01"), ("partly-in-force", "2021-08-01"), ("repealed", "2021-09-01")]);
        var ai = data.Load();
        var on = Day(day);

        ai.Policies["p"].StatusOn(on).Should().Be(status);
        ai.Policies["p"].IsInForceOn(on).Should().Be(inForce);
        ai.Policies.InForceOn(on).Should().HaveCount(inForce ? 1 : 0);
    }

    [Fact]
    public void What_was_only_adopted_or_published_is_not_in_force()
    {
        using var data = Policy([("adopted", "2021-01-01"), ("published", "2021-01-02")]);

        data.Load().Policies["p"].IsInForceOn(Day("2022-01-01")).Should().BeFalse();
    }

    [Theory]
    [InlineData("2021-04-20", null)]
    [InlineData("2021-04-21", PolicyStatus.Proposed)]
    [InlineData("2022-12-05", PolicyStatus.Proposed)]
    [InlineData("2023-03-16", PolicyStatus.PositionAdopted)]
    [InlineData("2024-07-31", PolicyStatus.Published)]
    [InlineData("2024-08-01", PolicyStatus.InForce)]
    public void The_eu_ai_act_was_no_more_than_a_proposal_with_positions_when_the_article_appeared(string day, PolicyStatus? status) =>
        Landscape.Embedded.Policies["eu-ai-act"].StatusOn(Day(day)).Should().Be(status);

    [Theory]
    [InlineData("pipl", "2021-10-31", false)]
    [InlineData("pipl", "2021-11-01", true)]
    [InlineData("genai-interim-measures", "2023-03-16", false)]
    [InlineData("genai-interim-measures", "2023-08-15", true)]
    public void Chinese_laws_take_effect_on_their_day(string policy, string day, bool inForce) =>
        Landscape.Embedded.Policies[policy].IsInForceOn(Day(day)).Should().Be(inForce);

    private static LocalDate Day(string day) => PartialDate.Parse(day).Earliest;

    private static PolicyStatus? StatusOn(string day, params (string Status, string On)[] history)
    {
        using var data = Policy(history);
        return data.Load().Policies["p"].StatusOn(Day(day));
    }

    private static TinyData Policy((string Status, string On)[] history) => new TinyData()
        .Add("organizations/us/agency", """ "kind": "agency", "country": "US" """)
        .Add("policies/us/p", $$"""
            "jurisdiction": "US", "issuers": ["agency"], "instrument": "regulation",
            "history": [{{string.Join(", ", history.Select(step => $$"""{"status": "{{step.Status}}", "on": "{{step.On}}", "source": "page"}"""))}}]
            """);
}
