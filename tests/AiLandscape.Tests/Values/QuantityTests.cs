using System.Globalization;
using CsCheck;

namespace AiLandscape.Tests;

public class QuantityTests
{
    private static readonly Gen<double> Size = Gen.Double[0, 1e15];

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999_999, "999999")]
    [InlineData(1_000_000, "1M")]
    [InlineData(117_000_000, "117M")]
    [InlineData(175_000_000_000, "175B")]
    [InlineData(174_600_000_000, "174.6B")]
    [InlineData(1_750_000_000_000, "1.75T")]
    [InlineData(1_000_000_000_001, "1.000000000001T")]
    [InlineData(260_000_000_001, "260.000000001B")]
    [InlineData(1_000_000_000_000_000_000, "1000000T")]
    public void A_parameter_count_keeps_every_digit(long value, string text) => ParameterCount.Of(value).ToString().Should().Be(text);

    [Fact]
    public void Millions_billions_and_trillions_come_out_whole()
    {
        ParameterCount.Billions(174.6).Value.Should().Be(174_600_000_000);
        ParameterCount.Trillions(1.75).Should().Be(ParameterCount.Of(1_750_000_000_000));
        ParameterCount.Millions(117).Should().Be(ParameterCount.Billions(0.117));
        ParameterCount.Millions(0.0000005).Value.Should().Be(1);
        TokenCount.Billions(300).Value.Should().Be(300_000_000_000);
        TransistorCount.Billions(54.2).Value.Should().Be(54_200_000_000);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.0000001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    [InlineData(1e15)]
    public void A_count_that_is_none_is_refused(double number)
    {
        FluentActions.Invoking(() => ParameterCount.Billions(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TokenCount.Trillions(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TransistorCount.Billions(number)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Both_limits_of_a_count_are_included()
    {
        ParameterCount.Of(0).Should().Be(default(ParameterCount));
        ParameterCount.Trillions(1e6).Value.Should().Be(1_000_000_000_000_000_000);
        FluentActions.Invoking(() => ParameterCount.Of(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TokenCount.Of(1_000_000_000_000_000_001)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_quantity_prints_its_unit()
    {
        TokenCount.Billions(300).ToString().Should().Be("300B tokens");
        TokenCount.Of(8192).ToString().Should().Be("8192 tokens");
        TransistorCount.Billions(54.2).ToString().Should().Be("54.2B transistors");
        TrainingCompute.FromFlop(3.14e23).ToString().Should().Be("3.14e23 FLOP");
        TrainingCompute.FromFlop(1e26).ToString().Should().Be("1e26 FLOP");
        TrainingCompute.FromFlop(0.00001).ToString().Should().Be("1e-05 FLOP");
        Throughput.FromTeraOps(312).ToString().Should().Be("312 TOPS");
        Throughput.FromTeraOps(19.5).ToString().Should().Be("19.5 TOPS");
        DieArea.FromSquareMillimeters(826).ToString().Should().Be("826 mm²");
        Bandwidth.FromGigabytesPerSecond(2039).ToString().Should().Be("2039 GB/s");
        MemorySize.FromGigabytes(80).ToString().Should().Be("80 GB");
        Power.FromWatts(400).ToString().Should().Be("400 W");
        Power.FromWatts(-0.0).ToString().Should().Be("0 W");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_measure_is_finite_and_not_negative(double number)
    {
        FluentActions.Invoking(() => Throughput.FromTeraOps(number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("teraOps");
        FluentActions.Invoking(() => DieArea.FromSquareMillimeters(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Bandwidth.FromGigabytesPerSecond(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => MemorySize.FromGigabytes(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Power.FromWatts(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TrainingCompute.FromFlop(number)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void No_training_takes_no_compute() =>
        FluentActions.Invoking(() => TrainingCompute.FromFlop(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            ParameterCount.Billions(174.6).ToString().Should().Be("174.6B");
            TrainingCompute.FromFlop(3.14e23).ToString().Should().Be("3.14e23 FLOP");
            Throughput.FromTeraOps(19.5).ToString().Should().Be("19.5 TOPS");
            new Money(0.5m, "EUR", 2023).ToString().Should().Be("0.5 EUR (2023 prices)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_missing_value_lifts_through_comparisons()
    {
        ParameterCount? undisclosed = null;
        (undisclosed >= ParameterCount.Billions(100)).Should().BeFalse();
        (undisclosed < ParameterCount.Billions(100)).Should().BeFalse();
    }

    [Fact]
    public void Measures_are_ordered_as_their_numbers_are() => Gen.Select(Size, Size).Sample((a, b) =>
    {
        var (left, right) = (Throughput.FromTeraOps(a), Throughput.FromTeraOps(b));
        return left.CompareTo(right) == a.CompareTo(b) && (left < right) == (a < b) && (left <= right) == (a <= b)
            && (left > right) == (a > b) && (left >= right) == (a >= b) && (left == right) == (a == b);
    });

    [Fact]
    public void Counts_are_ordered_as_their_numbers_are() => Gen.Select(Gen.Long[0, 1_000_000_000_000_000_000], Gen.Long[0, 1_000_000_000_000_000_000]).Sample((a, b) =>
    {
        var (left, right) = (ParameterCount.Of(a), ParameterCount.Of(b));
        return left.CompareTo(right) == a.CompareTo(b) && (left < right) == (a < b) && (left <= right) == (a <= b)
            && (left > right) == (a > b) && (left >= right) == (a >= b) && (left == right) == (a == b);
    });

    [Fact]
    public void The_text_of_a_count_holds_the_whole_count() => Gen.Long[0, 1_000_000_000_000_000_000].Sample(value =>
    {
        var text = ParameterCount.Of(value).ToString();
        var scale = text[^1] switch { 'T' => 1e12m, 'B' => 1e9m, 'M' => 1e6m, _ => 1m };
        return decimal.Parse(text.TrimEnd('T', 'B', 'M'), CultureInfo.InvariantCulture) * scale == value;
    });

    [Fact]
    public void The_text_of_a_compute_holds_the_whole_number() => Gen.Double[1, 1e30].Sample(
        flop => double.Parse(TrainingCompute.FromFlop(flop).ToString()[..^5], CultureInfo.InvariantCulture) == flop);

    [Fact]
    public void Money_prints_its_currency_and_price_year()
    {
        new Money(400_000_000, "USD").ToString().Should().Be("400000000 USD");
        new Money(40_500_000.50m, "USD", 2023).ToString().Should().Be("40500000.5 USD (2023 prices)");
    }

    [Fact]
    public void Money_compares_only_within_one_currency_and_price_year()
    {
        var (ten, twenty) = (new Money(10, "USD"), new Money(20, "USD"));
        (ten < twenty && ten <= twenty && twenty > ten && twenty >= ten).Should().BeTrue();
        ten.IsComparableTo(twenty).Should().BeTrue();

        foreach (var other in new[] { new Money(20, "CNY"), new Money(20, "USD", 2023), default })
        {
            ten.IsComparableTo(other).Should().BeFalse();
            ten.Equals(other).Should().BeFalse();
            FluentActions.Invoking(() => ten < other).Should().Throw<InvalidOperationException>().WithMessage("10 USD*");
        }
    }

    [Fact]
    public void Money_is_equal_by_content_and_survives_its_default()
    {
        new Money(1.0m, "USD").Should().Be(new Money(1.00m, "USD"));
        new Money(1.0m, "USD").GetHashCode().Should().Be(new Money(1.00m, "USD").GetHashCode());
        default(Money).Currency.Should().BeEmpty();
        default(Money).ToString().Should().Be("0");
    }

    [Theory]
    [InlineData("")]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("U$D")]
    public void A_currency_is_three_capitals(string text) =>
        FluentActions.Invoking(() => new Money(1, text)).Should().Throw<ArgumentException>().WithParameterName("currency");

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void A_price_year_lies_from_1900_to_2200(int year) =>
        FluentActions.Invoking(() => new Money(1, "USD", year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("priceYear");
}
