namespace AiLandscape.Tests.Loading.Rules;

/// <summary>What dates, numbers, texts and addresses may be.</summary>
public sealed class ValueRuleTests
{
    private const string Company = "organizations/us/holding.json";
    private const string Lab = "organizations/us/lab.json";
    private const string Model = "models/lab/model-1.json";

    [Theory]
    [Rule("AIL014")]
    [InlineData("15")]
    [InlineData("2015-13")]
    [InlineData("2015-00")]
    [InlineData("2015-02-29")]
    [InlineData("2015-2-3")]
    [InlineData("2015-02-03T00:00:00Z")]
    [InlineData("2015/02/03")]
    [InlineData("3 February 2015")]
    [InlineData("spring 2015")]
    [InlineData(" 2015")]
    [InlineData("0000")]
    [InlineData("-0100")]
    [InlineData("Y17E7")]
    [InlineData("201X")]
    [InlineData("2015-21")]
    [InlineData("?2015-02")]
    [InlineData("2015-02?~")]
    [InlineData("[2014,2015]")]
    [InlineData("2015-02/2014-01")]
    [InlineData("../..")]
    [InlineData("2015/")]
    [InlineData("２０１５")]
    [InlineData("")]
    public void A_date_outside_the_supported_EDTF(string date)
    {
        using var data = new ValidData().Change(Lab, "\"value\": \"2015\"", $"\"value\": \"§{date}\"");

        data.Breaks("AIL014", $"'value' is '{date}'", "expected an EDTF date such as '2023'", "or an interval such as");
    }

    [Theory]
    [InlineData("2015-02")]
    [InlineData("2016-02-29")]
    [InlineData("2015~")]
    [InlineData("2015-02?")]
    [InlineData("2015-02-03%")]
    [InlineData("2015-02-03/2015-02-04")]
    [InlineData("2015-02/..")]
    [InlineData("../2015-02")]
    public void A_date_within_it(string date)
    {
        using var data = new ValidData().Change(Lab, "\"value\": \"2015\"", $"\"value\": \"{date}\"");

        data.Load().Companies["lab"].Founded.Value.ToString().Should().Be(date);
    }

    [Fact]
    [Rule("AIL014")]
    public void An_interval_where_the_field_asks_for_one_date()
    {
        using var data = new ValidData().Change(Lab, "\"accessed\": \"2026-11-01\"", "\"accessed\": \"§2026-10/2026-11\"");

        data.Breaks("AIL014", "'accessed' is the interval '2026-10/2026-11'", "expected one date");
    }

    [Theory]
    [Rule("AIL015")]
    [InlineData("1e400", "'1e400'")]
    [InlineData("-1e400", "'-1e400'")]
    [InlineData("0", "'0'")]
    [InlineData("-175000000000", "'-175000000000'")]
    [InlineData("2000000000000000000", "'2000000000000000000'")]
    [InlineData("1000000000000000001", "'1000000000000000001', which is not an exact whole number")]
    [InlineData("9007199254740993", "'9007199254740993', which is not an exact whole number")]
    [InlineData("1.5", "'1.5', which is not an exact whole number")]
    public void A_count_that_is_not_finite_not_whole_or_out_of_range(string number, string says)
    {
        using var data = new ValidData().Change(Model, "175000000000,", $"§{number},");

        data.Breaks("AIL015", "'value' is " + says, "expected a whole number from 1 to 1E+18 (parameters, both ends included)");
    }

    [Theory]
    [Rule("AIL015")]
    [InlineData("1.0001")]
    [InlineData("-0.1")]
    [InlineData("75")]
    public void A_fraction_beyond_its_ends(string number)
    {
        using var data = new ValidData().Change(Lab, "0.75", $"§{number}");

        data.Breaks("AIL015", $"'share' is '{number}'", "expected a number from 0 to 1 (fraction of one, both ends included)");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public void The_ends_of_a_range_belong_to_it(string number)
    {
        using var data = new ValidData().Change(Lab, "0.75", number);

        data.Load().Companies["lab"].Parents[0].Share.Should().Be(number == "0" ? 0 : 1);
    }

    [Theory]
    [Rule("AIL025")]
    [InlineData("", "'summary' is empty")]
    [InlineData(" A company.", "take out the space at its ends")]
    [InlineData("A company. ", "take out the space at its ends")]
    [InlineData("A company.\u3000", "take out the space at its ends")]
    [InlineData("A\\u0000company.", "take out the control characters")]
    [InlineData("A\\ncompany.", "take out the control characters")]
    [InlineData("A\u202Ecompany.", "take out the control characters")]
    [InlineData("A company.\\uD83D", "an escape that is no character")]
    [InlineData("A company\\uDE00.", "an escape that is no character")]
    public void Text_that_nobody_can_use(string text, string says)
    {
        using var data = new ValidData().Change(Company, "A company that owns another.", "§" + text);

        data.Breaks("AIL025", says);
    }

    [Theory]
    [Rule("AIL025")]
    [InlineData('x')]
    [InlineData('文')]
    public void Text_is_at_most_as_long_as_the_field_allows(char letter)
    {
        using var data = new ValidData().Change(Company, "A company that owns another.", new string(letter, 300));
        data.Load().Companies["holding"].Summary.Should().HaveLength(300);

        data.Change(Company, new string(letter, 300), "§" + new string(letter, 301)).Breaks("AIL025", "'summary' has 301 characters", "at most 300");
    }

    [Theory]
    [Rule("AIL026")]
    [InlineData("lab.example.org/about")]
    [InlineData("//lab.example.org/about")]
    [InlineData("ftp://lab.example.org/about")]
    [InlineData("HTTPS://lab.example.org/about")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://localhost/about")]
    [InlineData("https://")]
    [InlineData("https:///about")]
    [InlineData("https://.example.org/about")]
    [InlineData("https://lab..example.org/about")]
    [InlineData("https://lab.example.org:99999/about")]
    [InlineData("https://lab.example.org/a b")]
    [InlineData("https://lab.example.org/<a>")]
    public void What_is_no_absolute_web_address(string url)
    {
        using var data = new ValidData().Change(Lab, "https://lab.example.org/about", "§" + url);

        data.Breaks("AIL026", $"'{url}'", "no absolute http or https address");
    }
}
