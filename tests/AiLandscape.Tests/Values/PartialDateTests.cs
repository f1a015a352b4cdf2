using System.Globalization;
using NodaTime;

namespace AiLandscape.Tests;

public class PartialDateTests
{
    private static PartialDate D(string text) => PartialDate.Parse(text);

    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31", DatePrecision.Year)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", DatePrecision.Month)]
    [InlineData("2024-02~", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023-03-14", "2023-03-14", "2023-03-14", DatePrecision.Day)]
    [InlineData("2021-05/2021-07", "2021-05-01", "2021-07-31", DatePrecision.Interval)]
    [InlineData("2021-05-03?/2022", "2021-05-03", "2022-12-31", DatePrecision.Interval)]
    [InlineData("2022-11/..", "2022-11-01", "9999-12-31", DatePrecision.Interval)]
    [InlineData("../2020", "-9998-01-01", "2020-12-31", DatePrecision.Interval)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    public void A_date_reaches_from_its_earliest_to_its_latest_day(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = D(text);
        date.Earliest.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Should().Be(earliest);
        date.Latest.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Should().Be(latest);
        date.Precision.Should().Be(precision);
        date.IsDay.Should().Be(precision == DatePrecision.Day);
        date.ToString().Should().Be(text);
    }

    [Fact]
    public void A_month_is_never_padded_to_a_day()
    {
        D("2023-03").ToString().Should().Be("2023-03");
        D("2023-03").IsDay.Should().BeFalse();
        D("2023-03").Should().NotBe(D("2023-03-01"));
        (D("2023-03") == new LocalDate(2023, 3, 1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2023")]
    [InlineData("2023 ")]
    [InlineData("23")]
    [InlineData("02023")]
    [InlineData("0000")]
    [InlineData("-2023")]
    [InlineData("2023-1")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-04-31")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2023-01-00")]
    [InlineData("2023-01-1")]
    [InlineData("20230101")]
    [InlineData("2023/01/01")]
    [InlineData("2023-01-01T00:00")]
    [InlineData("2023-01-01Z")]
    [InlineData("2023~~")]
    [InlineData("~2023")]
    [InlineData("2023~-01")]
    [InlineData("2023-XX")]
    [InlineData("2023-21")]
    [InlineData("2023/")]
    [InlineData("/2023")]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData("../..~")]
    [InlineData("2023/...")]
    [InlineData("2023/2022")]
    [InlineData("2023-03-15/2023-03-14")]
    [InlineData("2021/2022/2023")]
    [InlineData("2023–03")]
    [InlineData("２０２３")]
    [InlineData("٢٠٢٣")]
    [InlineData("2023-03-14~/2023-03-15~0")]
    public void Anything_that_is_no_date_is_refused(string text)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(default(PartialDate));
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*is no date; expected EDTF such as '2023'*");
    }

    [Fact]
    public void No_text_is_no_date()
    {
        PartialDate.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("2023", false, false)]
    [InlineData("2023~", true, false)]
    [InlineData("2023-03?", false, true)]
    [InlineData("2023-03-14%", true, true)]
    [InlineData("2021/2023~", true, false)]
    [InlineData("2021?/..", false, true)]
    [InlineData("../2021%", true, true)]
    public void Suffixes_tell_approximate_from_uncertain(string text, bool isApproximate, bool isUncertain)
    {
        D(text).IsApproximate.Should().Be(isApproximate);
        D(text).IsUncertain.Should().Be(isUncertain);
    }

    [Theory]
    [InlineData("2023", 2023)]
    [InlineData("2023-03-14~", 2023)]
    [InlineData("2021-02/2021-05", 2021)]
    [InlineData("2021/2022", null)]
    [InlineData("2021/..", null)]
    [InlineData("../2021", null)]
    public void A_year_is_given_only_where_all_of_the_date_lies_in_it(string text, int? year) => D(text).Year.Should().Be(year);

    [Fact]
    public void The_default_is_the_year_0001()
    {
        PartialDate none = default;
        none.Should().Be(D("0001"));
        none.ToString().Should().Be("0001");
        none.Earliest.Should().Be(new LocalDate(1, 1, 1));
        none.Latest.Should().Be(new LocalDate(1, 12, 31));
    }

    [Fact]
    public void The_interval_of_one_year_is_not_the_year()
    {
        D("0001/0001").Should().NotBe(D("0001"));
        D("0001/0001").Precision.Should().Be(DatePrecision.Interval);
        D("2021/2021").CompareTo(D("2021")).Should().Be(0);
    }

    [Fact]
    public void A_suffix_makes_another_date_at_the_same_place_in_time()
    {
        D("2021").Should().NotBe(D("2021~"));
        D("2021").CompareTo(D("2021~")).Should().Be(0);
        (D("2021") <= D("2021~")).Should().BeTrue();
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var day = new LocalDate(2023, 3, 14);
        PartialDate.FromDay(day.WithCalendar(CalendarSystem.Julian)).Should().Be(D("2023-03-14"));
        D("2023-03-14").Contains(day.WithCalendar(CalendarSystem.Julian)).Should().BeTrue();
    }

    [Fact]
    public void A_day_before_the_year_1_cannot_be_written() =>
        FluentActions.Invoking(() => PartialDate.FromDay(new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_month_has_certainly_come_only_on_its_last_day()
    {
        D("2023-03").IsCertainlyBy(new(2023, 3, 30)).Should().BeFalse();
        D("2023-03").IsCertainlyBy(new(2023, 3, 31)).Should().BeTrue();
        D("2023-03").IsPossiblyBy(new(2023, 2, 28)).Should().BeFalse();
        D("2023-03").IsPossiblyBy(new(2023, 3, 1)).Should().BeTrue();
        D("2023-03/..").IsCertainlyBy(new(2099, 1, 1)).Should().BeFalse();
        D("../2023").IsPossiblyBy(LocalDate.MinIsoValue).Should().BeTrue();
    }

    [Fact]
    public void Both_ends_of_a_date_and_of_a_period_count()
    {
        D("2021-01").IsWithin(Period.Year(2021)).Should().BeTrue();
        D("2021").IsWithin(Period.Year(2021)).Should().BeTrue();
        D("2020-12/2021-01").IsWithin(Period.Year(2021)).Should().BeFalse();
        D("2021/..").IsWithin(Period.Since(D("2021"))).Should().BeTrue();
        D("2021/..").IsWithin(Period.Year(2021)).Should().BeFalse();
        D("2021-03/2021-05").Overlaps(D("2021-05-31")).Should().BeTrue();
        D("2021-03/2021-05").Overlaps(D("2021-06")).Should().BeFalse();
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"] } };
            D("2023-03-14~/2023-04").ToString().Should().Be("2023-03-14~/2023-04");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
