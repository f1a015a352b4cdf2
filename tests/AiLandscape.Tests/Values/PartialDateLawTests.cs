using CsCheck;
using NodaTime;

namespace AiLandscape.Tests;

/// <summary>What holds of every date that can be written.</summary>
public class PartialDateLawTests
{
    private const int Many = 20_000;

    private static readonly Gen<string> Single = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 31], Gen.Int[0, 3], (year, month, day, suffix) =>
        (month, day) switch
        {
            (0, _) => $"{year:0000}",
            (_, 0) => $"{year:0000}-{month:00}",
            _ => $"{year:0000}-{month:00}-{Math.Min(day, DateTime.DaysInMonth(year, month)):00}",
        } + new[] { "", "~", "?", "%" }[suffix]);

    private static readonly Gen<string> Interval = Gen.Select(Single, Single, Gen.Int[0, 3], (a, b, open) => open switch
    {
        0 => $"{a}/..",
        1 => $"../{b}",
        _ => PartialDate.Parse(a).Earliest <= PartialDate.Parse(b).Latest ? $"{a}/{b}" : $"{b}/{a}",
    });

    private static readonly Gen<string> Text = Gen.Frequency((2, Single), (1, Interval));

    private static readonly Gen<PartialDate> Date = Text.Select(PartialDate.Parse);

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 3_600_000].Select(days => new LocalDate(1, 1, 1).PlusDays(days));

    private static PartialDate D(string text) => PartialDate.Parse(text);

    [Fact]
    public void Reading_and_writing_gives_the_same_text() => Text.Sample(text => D(text).ToString() == text, iter: Many);

    [Fact]
    public void Equal_dates_are_those_with_equal_text() => Gen.Select(Text, Text).Sample(
        (a, b) => (D(a) == D(b)) == (a == b) && D(a).GetHashCode() == D(a).GetHashCode(), iter: Many);

    [Fact]
    public void Any_text_is_read_or_refused_without_harm() => Gen.Char["0123456789-/.~?% X"].Array[0, 24].Sample(
        letters => !PartialDate.TryParse(new string(letters), out var date) || date.ToString() == new string(letters), iter: Many);

    [Fact]
    public void Order_is_total_and_goes_by_the_earliest_day_and_then_the_latest() => Gen.Select(Date, Date, Date).Sample(
        (a, b, c) =>
        {
            var order = a.Earliest == b.Earliest ? a.Latest.CompareTo(b.Latest) : a.Earliest.CompareTo(b.Earliest);
            return Math.Sign(a.CompareTo(b)) == Math.Sign(order)
                && Math.Sign(b.CompareTo(a)) == -Math.Sign(order)
                && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0)
                && (!(a <= b && b <= c) || a <= c)
                && (a != b || order == 0);
        },
        iter: Many);

    [Fact]
    public void The_earliest_day_is_never_after_the_latest_and_both_are_contained() => Date.Sample(
        date => date.Earliest <= date.Latest && date.Contains(date.Earliest) && date.Contains(date.Latest), iter: Many);

    [Fact]
    public void Certain_implies_possible_and_containing_lies_between() => Gen.Select(Date, Day).Sample(
        (date, day) => date.IsCertainlyBy(day) == (date.Latest <= day)
            && date.IsPossiblyBy(day) == (date.Earliest <= day)
            && (!date.IsCertainlyBy(day) || date.IsPossiblyBy(day))
            && date.Contains(day) == (date.Earliest <= day && day <= date.Latest)
            && date.Contains(day) == date.Overlaps(day),
        iter: Many);

    [Fact]
    public void A_day_keeps_its_day() => Day.Sample(
        day =>
        {
            PartialDate date = day;
            return date.IsDay && date.Earliest == day && date.Latest == day && date == PartialDate.Parse(date.ToString());
        },
        iter: Many);

    [Fact]
    public void Overlapping_goes_both_ways_and_within_implies_it() => Gen.Select(Date, Date).Sample(
        (a, b) => a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(a) && (!a.IsWithin(b) || a.Overlaps(b)) && a.IsWithin(a), iter: Many);
}
