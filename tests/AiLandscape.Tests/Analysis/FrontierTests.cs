namespace AiLandscape.Tests.Analysis;

/// <summary>The running record of a measure.</summary>
public sealed class FrontierTests
{
    [Fact]
    public void Gpt_4_is_in_no_frontier_of_official_sizes_and_in_the_one_with_estimates_as_an_estimate()
    {
        var released = Landscape.Embedded.Models.Where(model => model.Id == "gpt-3" || model.Id == "gpt-4").ToList();

        released.Frontier(Measure.Parameters).Select(entry => entry.Holder.Id.Value).Should().Equal("gpt-3");
        var entry = released.Frontier(Measure.Parameters, withEstimates: true).Should().HaveCount(2).And.Subject.Last();
        (entry.Holder.Id.Value, entry.Value.IsEstimate).Should().Be(("gpt-4", true));
        entry.ToString().Should().Contain("estimated");
    }

    [Fact]
    public void A_record_is_what_is_greater_than_all_before_it()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Known("cn-lab", "2020-02-01", 9).Known("cn-lab", "2020-03-01", 10).Known("cn-lab", "2020-04-01", 11);

        Holders(race).Should().Equal("m-1", "m-4");
    }

    [Fact]
    public void A_model_counts_from_the_last_day_that_its_date_may_mean_and_on_one_day_the_greater_goes_first()
    {
        using var race = new Race().Known("us-lab", "2020-01", 50).Known("cn-lab", "2020-01-15", 10).Known("us-lab", "2020-01-31", 60);

        Holders(race).Should().Equal("m-2", "m-3");
    }

    [Theory]
    [InlineData("at-most", 500, false)]
    [InlineData("at-least", 101, true)]
    [InlineData("about", 104, true)]
    [InlineData("about", 110, true)]
    [InlineData("about", 200, true)]
    [InlineData("exactly", 101, true)]
    public void A_ceiling_sets_no_record_and_a_floor_does(string bound, double second, bool isRecord)
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 100).Model("cn-lab", "2020-02-01", FormattableString.Invariant($"\"value\": {second}, \"basis\": \"official\", \"bound\": \"{bound}\""));

        Holders(race).Should().HaveCount(isRecord ? 2 : 1);
    }

    [Theory]
    [InlineData(174600000000, 175000000000, false)]
    [InlineData(174400000000, 175000000000, true)]
    [InlineData(174400000000, 180000000000, true)]
    [InlineData(174900000000, 180000000000, true)]
    [InlineData(176000000000, 180000000000, false)]
    public void A_rounded_figure_sets_a_record_only_where_rounding_alone_could_not_make_it_greater(double first, double rounded, bool isRecord)
    {
        using var race = new Race().Known("us-lab", "2020-01-01", first).Model("cn-lab", "2020-02-01", FormattableString.Invariant($"\"value\": {rounded:F0}, \"basis\": \"official\", \"bound\": \"about\""));

        Holders(race).Should().HaveCount(isRecord ? 2 : 1);
    }

    [Fact]
    public void Models_without_a_date_or_a_figure_are_left_out_and_nothing_makes_nothing()
    {
        using var race = new Race().Model("us-lab", null, "\"value\": 5, \"basis\": \"official\"").Model("us-lab", "2020", null).Model("us-lab", "2020", "\"value\": 7, \"basis\": \"leaked\"");

        Holders(race).Should().BeEmpty();
        race.Load().Models.Frontier(Measure.TrainingCompute).Should().BeEmpty();
        race.Load().Models.Frontier(Measure.Parameters, withEstimates: true).Should().ContainSingle();
    }

    [Fact]
    public void A_measure_is_found_by_its_name_and_an_unknown_one_is_an_error_that_names_those_there_are()
    {
        Measure.All.Select(measure => Measure.Parse(measure.Name.ToUpperInvariant())).Should().Equal(Measure.All);
        FluentActions.Invoking(() => Measure.Parse("parametres")).Should().Throw<ArgumentException>()
            .WithMessage("'parametres' is no measure; did you mean 'parameters'? There are parameters, activeParameters, trainingCompute, trainingTokens, contextWindow.*");
        FluentActions.Invoking(() => Landscape.Embedded.Models.Frontier(null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Holders(Race race) => race.Load().Models.Frontier(Measure.Parameters).Select(entry => entry.Holder.Id.Value);
}
