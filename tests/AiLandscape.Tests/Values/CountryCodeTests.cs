
namespace AiLandscape.Tests;

public class CountryCodeTests
{
    [Theory]
    [InlineData("CN")]
    [InlineData("US")]
    [InlineData("TW")]
    [InlineData("AE")]
    [InlineData("ZW")]
    [InlineData("AD")]
    [InlineData("EU")]
    [InlineData("UN")]
    public void An_assigned_code_is_a_country(string text)
    {
        CountryCode.Parse(text).ToString().Should().Be(text);
        CountryCode.TryParse(text, out var code).Should().BeTrue();
        (code == text).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("C")]
    [InlineData("cn")]
    [InlineData("Cn")]
    [InlineData("CHN")]
    [InlineData("UK")]
    [InlineData("XX")]
    [InlineData("SU")]
    [InlineData("XK")]
    [InlineData("D ")]
    [InlineData(" A")]
    [InlineData("86")]
    [InlineData("ＣＮ")]
    public void Anything_else_is_none(string text)
    {
        CountryCode.TryParse(text, out var code).Should().BeFalse();
        code.Should().Be(default(CountryCode));
        FluentActions.Invoking(() => CountryCode.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*ISO 3166-1 alpha-2*");
    }

    [Fact]
    public void There_are_249_countries_and_two_bodies_beside_them()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        letters.SelectMany(first => letters.Select(second => $"{first}{second}")).Count(text => CountryCode.TryParse(text, out _)).Should().Be(251);
    }

    [Fact]
    public void No_text_is_no_country()
    {
        CountryCode.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => CountryCode.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_country_compares_with_a_string_in_both_orders_and_never_throws()
    {
        CountryCode country = "CN";
        (country == "CN").Should().BeTrue();
        ("CN" == country).Should().BeTrue();
        (country != "US").Should().BeTrue();
        ("US" != country).Should().BeTrue();
        (country == "China").Should().BeFalse();
        (country == (string?)null).Should().BeFalse();
        country.Equals((object)"CN").Should().BeFalse();
        country.Equals((object)CountryCode.Parse("CN")).Should().BeTrue();
    }

    [Fact]
    public void A_country_that_may_be_missing_compares_with_a_string_and_never_throws()
    {
        CountryCode? known = CountryCode.Parse("CN");
        CountryCode? missing = null;
        (known == "CN" && "CN" == known && known != "China" && "China" != known).Should().BeTrue();
        (missing == "CN" || "China" == missing).Should().BeFalse();
        (missing == null && known != null && known == CountryCode.Parse("CN")).Should().BeTrue();
    }

    [Fact]
    public void Order_is_the_alphabet_with_the_default_in_front()
    {
        CountryCode china = "CN";
        (china < "US").Should().BeTrue();
        (china >= CountryCode.Parse("CN")).Should().BeTrue();
        (default(CountryCode) < china).Should().BeTrue();
        default(CountryCode).ToString().Should().BeEmpty();
        (default(CountryCode) == "").Should().BeTrue();
    }

    [Fact]
    public void A_localized_name_survives_its_default_and_is_equal_by_content()
    {
        var name = new LocalizedName("zh-Hans", "文心一言");
        name.Should().Be(new LocalizedName("zh-Hans", "文心一言")).And.NotBe(new LocalizedName("zh-Hant", "文心一言"));
        name.ToString().Should().Be("文心一言");
        var (language, text) = name;
        (language, text).Should().Be(("zh-Hans", "文心一言"));
        default(LocalizedName).Should().Be(new LocalizedName("", ""));
        default(LocalizedName).GetHashCode().Should().Be(new LocalizedName("", "").GetHashCode());
    }
}
