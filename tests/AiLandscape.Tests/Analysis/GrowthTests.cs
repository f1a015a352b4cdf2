namespace AiLandscape.Tests.Analysis;

/// <summary>How fast figures grew.</summary>
public sealed class GrowthTests
{
    private static readonly Period Always = Period.Between(new(1900, 1, 1), new(2999, 12, 31));

    [Fact]
    public void Figures_that_grow_tenfold_a_year_are_found_to_do_so_with_no_room_for_doubt()
    {
        using var race = new Race();
        for (var year = 0; year <= 4; year++)
        {
            race.Known("us-lab", NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2020, 1, 1).PlusDays(year * 1461 / 4)), Math.Pow(10, year + 1));
        }

        var growth = race.Load().Models.GrowthRate(Measure.Parameters, Always)!;

        growth.FactorPerYear.Should().BeApproximately(10, 0.02);
        growth.Low.Should().BeApproximately(10, 0.1);
        growth.High.Should().BeApproximately(10, 0.1);
        growth.DoublingYears.Should().BeApproximately(0.301, 0.001);
        growth.Method.Should().Contain("log10(parameters)").And.Contain("5 models").And.Contain("3 degrees of freedom");
    }

    /// <summary>Slopes, standard errors and quantiles by hand: y is 1, 2, 2, 3 at x of 0, 1, 2, 3: slope 0.6, residual sum 0.2, standard error √(0.1/5), t 4.3027.</summary>
    [Fact]
    public void The_interval_is_that_of_the_textbook()
    {
        using var race = new Race();
        foreach (var (year, exponent) in new[] { (0, 1), (1, 2), (2, 2), (3, 3) })
        {
            race.Known("us-lab", NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2020, 1, 1).PlusDays(year * 1461)), Math.Pow(10, exponent));
        }

        var growth = race.Load().Models.GrowthRate(Measure.Parameters, Always)!;

        var (slope, margin) = (0.6 / 4, 4.302653 * Math.Sqrt(0.1 / 5) / 4);
        Math.Log10(growth.FactorPerYear).Should().BeApproximately(slope, 1e-6);
        Math.Log10(growth.Low).Should().BeApproximately(slope - margin, 1e-6);
        Math.Log10(growth.High).Should().BeApproximately(slope + margin, 1e-6);
    }

    /// <summary>Table values of the two-sided 95 percent point of Student's t.</summary>
    [Theory]
    [InlineData(3, 12.7062)]
    [InlineData(4, 4.3027)]
    [InlineData(5, 3.1824)]
    [InlineData(6, 2.7764)]
    [InlineData(7, 2.5706)]
    [InlineData(12, 2.2281)]
    [InlineData(32, 2.0423)]
    [InlineData(122, 1.9799)]
    public void The_quantile_is_that_of_the_tables(int points, double quantile)
    {
        using var race = new Race();
        for (var i = 0; i < points; i++)
        {
            race.Known("us-lab", NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2000, 1, 1).PlusDays(i * 1461)), i % 2 == 0 ? 10 : 1000);
        }

        var growth = race.Load().Models.GrowthRate(Measure.Parameters, Always)!;

        double[] x = [.. Enumerable.Range(0, points).Select(i => i * 4.0)];
        double[] y = [.. Enumerable.Range(0, points).Select(i => i % 2 == 0 ? 1.0 : 3.0)];
        var spread = x.Sum(value => Math.Pow(value - x.Average(), 2));
        var slope = x.Zip(y).Sum(point => (point.First - x.Average()) * (point.Second - y.Average())) / spread;
        var residual = x.Zip(y).Sum(point => Math.Pow(point.Second - y.Average() - (slope * (point.First - x.Average())), 2));
        var error = Math.Sqrt(residual / (points - 2) / spread);
        ((Math.Log10(growth.High) - Math.Log10(growth.FactorPerYear)) / error).Should().BeApproximately(quantile, 0.0005);
    }

    [Fact]
    public void Fewer_than_three_models_or_all_of_one_day_give_no_rate()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Known("us-lab", "2020-01-01", 20);
        race.Load().Models.GrowthRate(Measure.Parameters, Always).Should().BeNull();

        race.Known("us-lab", "2020-01-01", 40);
        race.Load().Models.GrowthRate(Measure.Parameters, Always).Should().BeNull();

        race.Known("us-lab", "2021-01-01", 80);
        race.Load().Models.GrowthRate(Measure.Parameters, Always)!.Points.Should().HaveCount(4);
        race.Load().Models.GrowthRate(Measure.Parameters, Period.Year(2020)).Should().BeNull();
    }

    [Fact]
    public void Mere_floors_and_ceilings_and_unasked_estimates_are_no_points()
    {
        using var race = new Race().Known("us-lab", "2020-01-01", 10).Known("us-lab", "2020-06-01", 20).Known("us-lab", "2021-01-01", 20)
            .Model("us-lab", "2020-02-01", "\"value\": 9, \"basis\": \"official\", \"bound\": \"at-least\"")
            .Model("us-lab", "2020-02-01", "\"value\": 9, \"basis\": \"estimated\"");

        race.Load().Models.GrowthRate(Measure.Parameters, Always)!.Points.Should().HaveCount(3);
        race.Load().Models.GrowthRate(Measure.Parameters, Always, withEstimates: true)!.Points.Should().HaveCount(4);
    }
}
