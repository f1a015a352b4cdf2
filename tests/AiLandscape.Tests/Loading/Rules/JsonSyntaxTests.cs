using System.Text;

namespace AiLandscape.Tests.Loading.Rules;

/// <summary>What is not JSON is reported where it stops being JSON.</summary>
public sealed class JsonSyntaxTests
{
    private const string Company = "organizations/us/holding.json";

    [Theory]
    [Rule("AIL001")]
    [InlineData("\"company\",\n  \"country\"", "\"company\"\n  §\"country\"")]
    [InlineData("\"kind\": \"company\",", "\"kind\": \"company\",§,")]
    [InlineData("\"kind\": \"company\",", "\"kind\" §\"company\",")]
    [InlineData("\"kind\": \"company\",", "§'kind': \"company\",")]
    [InlineData("\"kind\": \"company\",", "§kind: \"company\",")]
    [InlineData("\"kind\": \"company\",", "§// a note\n  \"kind\": \"company\",")]
    [InlineData("\"kind\": \"company\",", "\"kind\": §NaN,")]
    [InlineData("\"kind\": \"company\",", "\"kind\": §+1,")]
    [InlineData("\"kind\": \"company\",", "\"kind\": 0§1,")]
    [InlineData("\"kind\": \"company\",", "\"kind\": \"com§\tpany\",")]
    [InlineData("\"kind\": \"company\",", "\"kind\": \"com\\§xpany\",")]
    [InlineData("\"@gazette\"\n  ]", "\"@gazette\",\n  §]")]
    [InlineData("  ]\n}\n", "  ]\n}\n§{}\n")]
    [InlineData("  ]\n}\n", "  ]\n§")]
    [InlineData("  ]\n}\n", "  §}\n")]
    public void It_is_reported_at_the_character_that_cannot_stand_there(string from, string to)
    {
        using var data = new ValidData().Change(Company, from, to);

        data.Breaks("AIL001", "not JSON: ");
    }

    [Fact]
    [Rule("AIL001")]
    public void Text_that_does_not_end_is_reported_at_the_end_of_the_file()
    {
        using var data = new ValidData().Put(Company, "{\n  \"id\": \"hold§");

        data.Breaks("AIL001", "not JSON: ");
    }

    [Fact]
    [Rule("AIL001")]
    public void Depth_of_more_than_64_is_reported_where_it_is_passed()
    {
        using var data = new ValidData().Put(Company, "{\n  \"id\": " + new string('[', 63) + "§[" + new string(']', 64) + "\n}\n");

        data.Breaks("AIL001", "depth of 64");
    }

    [Fact]
    [Rule("AIL001")]
    public void A_byte_order_mark_is_called_by_its_name()
    {
        using var data = new ValidData().Put(Company, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ValidRecords.All[Company])]);

        data.Breaks("AIL001", Company, 1, 1, "byte order mark", "UTF-8 without one");
    }

    [Fact]
    [Rule("AIL001")]
    public void Bytes_that_are_not_UTF_8_are_reported_where_they_stand()
    {
        using var data = new ValidData().Put(Company, [.. "{\n  \"id\": \"hold"u8, 0xE9, .. "ing\"\n}\n"u8]);

        data.Breaks("AIL001", Company, 2, 14, "not UTF-8");
    }

    [Fact]
    [Rule("AIL001")]
    public void UTF_16_is_not_read()
    {
        using var data = new ValidData().Put(Company, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(ValidRecords.All[Company])]);

        data.Breaks("AIL001", Company, 1, 1, "not UTF-8");
    }
}
