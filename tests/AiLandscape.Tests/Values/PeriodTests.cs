using CsCheck;
using NodaTime;

namespace AiLandscape.Tests;

public class PeriodTests
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 40_000].Select(days => new LocalDate(1950, 1, 1).PlusDays(days));

    private static PartialDate D(string text) => PartialDate.Parse(text);

    [Fact]
    public void The_first_and_the_last_day_both_count()
    {
        var period = Period.Between(new(2022, 10, 21), new(2023, 11, 16));
        period.Contains(new(2022, 10, 20)).Should().BeFalse();
        period.Contains(new(2022, 10, 21)).Should().BeTrue();
        period.Contains(new(2023, 11, 16)).Should().BeTrue();
        period.Contains(new(2023, 11, 17)).Should().BeFalse();
    }

    [Fact]
    public void A_year_has_all_its_days()
    {
        var year = Period.Year(2021);
        year.Contains(new(2020, 12, 31)).Should().BeFalse();
        year.Contains(new(2021, 1, 1)).Should().BeTrue();
        year.Contains(new(2021, 12, 31)).Should().BeTrue();
        year.Contains(new(2022, 1, 1)).Should().BeFalse();
        year.ToString().Should().Be("2021-01-01/2021-12-31");
        year.Should().Be((Period)D("2021"));
        Period.Year(9999).Should().Be((Period)D("9999"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(-1)]
    public void A_year_lies_from_1_to_9999(int year) =>
        FluentActions.Invoking(() => Period.Year(year)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        FluentActions.Invoking(() => Period.Between(new(2023, 1, 2), new(2023, 1, 1))).Should().Throw<ArgumentException>().WithMessage("*2023-01-02/2023-01-01*");
        FluentActions.Invoking(() => new Period(D("2023"), D("2022"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Period(D("2023-05"), D("2023"))).Should().NotThrow();
    }

    [Fact]
    public void An_open_end_has_not_ended()
    {
        var since = Period.Since(D("2023-03-14"));
        since.Contains(new(2023, 3, 13)).Should().BeFalse();
        since.Contains(LocalDate.MaxIsoValue).Should().BeTrue();
        since.End.Should().Be(LocalDate.MaxIsoValue);
        since.ToString().Should().Be("2023-03-14/..");

        var upTo = Period.UpTo(D("2023-03"));
        upTo.Contains(LocalDate.MinIsoValue).Should().BeTrue();
        upTo.Contains(new(2023, 3, 31)).Should().BeTrue();
        upTo.Contains(new(2023, 4, 1)).Should().BeFalse();
        upTo.Start.Should().Be(LocalDate.MinIsoValue);
        upTo.ToString().Should().Be("../2023-03");
    }

    [Fact]
    public void A_beginning_known_to_the_month_has_certainly_come_only_at_its_end()
    {
        var period = new Period(D("2023-03"), D("2023-06"));
        period.Start.Should().Be(new LocalDate(2023, 3, 1));
        period.End.Should().Be(new LocalDate(2023, 6, 30));
        period.Contains(new(2023, 3, 30)).Should().BeFalse();
        period.Contains(new(2023, 3, 31)).Should().BeTrue();
        period.Contains(new(2023, 6, 30)).Should().BeTrue();
        period.Overlaps(D("2023-03-01")).Should().BeTrue();
    }

    [Fact]
    public void A_date_stands_for_every_day_that_it_may_mean()
    {
        Period period = D("2021-05/2021-07");
        period.ToString().Should().Be("2021-05-01/2021-07-31");
        ((Period)D("2021-05/..")).ToString().Should().Be("2021-05-01/..");
        ((Period)D("../2021")).ToString().Should().Be("../2021-12-31");
    }

    [Fact]
    public void The_default_is_all_of_time()
    {
        Period always = default;
        always.Contains(LocalDate.MinIsoValue).Should().BeTrue();
        always.Contains(LocalDate.MaxIsoValue).Should().BeTrue();
        always.Overlaps(default).Should().BeTrue();
        always.ToString().Should().Be("../..");
        always.Should().Be(new Period(null, null));
    }

    [Fact]
    public void An_end_that_is_an_interval_shows_its_outermost_date() =>
        new Period(D("2021-01~/2021-03"), D("2022/2023?")).ToString().Should().Be("2021-01~/2023?");

    [Fact]
    public void Periods_that_share_one_day_overlap()
    {
        Period.Between(new(2021, 1, 1), new(2021, 6, 30)).Overlaps(Period.Between(new(2021, 6, 30), new(2021, 12, 31))).Should().BeTrue();
        Period.Between(new(2021, 1, 1), new(2021, 6, 29)).Overlaps(Period.Between(new(2021, 6, 30), new(2021, 12, 31))).Should().BeFalse();
    }

    [Fact]
    public void A_day_is_inside_exactly_between_the_ends() => Gen.Select(Day, Day, Day).Sample((a, b, day) =>
    {
        var (first, last) = a <= b ? (a, b) : (b, a);
        return Period.Between(first, last).Contains(day) == (first <= day && day <= last);
    });

    [Fact]
    public void Two_periods_overlap_exactly_when_the_later_beginning_is_in_both() => Gen.Select(Day, Day, Day, Day).Sample((a, b, c, d) =>
    {
        var left = Period.Between(LocalDate.Min(a, b), LocalDate.Max(a, b));
        var right = Period.Between(LocalDate.Min(c, d), LocalDate.Max(c, d));
        var later = LocalDate.Max(left.Start, right.Start);
        return left.Overlaps(right) == (left.Contains(later) && right.Contains(later)) && left.Overlaps(right) == right.Overlaps(left);
    });
}
