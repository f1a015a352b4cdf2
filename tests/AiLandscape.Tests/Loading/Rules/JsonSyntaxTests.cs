using System.Text;

namespace AiLandscape.Tests.Loading.Rules;

/// <summary>What is not JSON is reported where it stops being JSON.</summary>
public sealed class JsonSyntaxTests
{
    private const string Company = "organizations/us/holding.json";

    [Theory]
    [Rule("AIL001")]
    [InlineData("\"company\",\n  \"country\"", "\"company\"\n  §\"country\"", "expected a comma or a closing brace")]
    [InlineData("\"kind\": \"company\",", "\"kind\": \"company\",§,", "',' cannot stand here; expected the name of a property in double quotes")]
    [InlineData("\"kind\": \"company\",", "\"kind\" §\"company\",", "expected a colon and the value of the property")]
    [InlineData("\"kind\": \"company\",", "§'kind': \"company\",", "text and names stand in double quotes")]
    [InlineData("\"kind\": \"company\",", "§kind: \"company\",", "'kind' cannot stand here; expected the name of a property in double quotes")]
    [InlineData("\"kind\": \"company\",", "§// a note\n  \"kind\": \"company\",", "comments are not part of JSON")]
    [InlineData("\"kind\": \"company\",", "\"kind\": §NaN,", "'NaN' cannot stand here; expected a value: text in double quotes, a number")]
    [InlineData("\"kind\": \"company\",", "\"kind\": §+1,", "'+1' cannot stand here")]
    [InlineData("\"kind\": \"company\",", "\"kind\": 0§1,", "'01' cannot stand here; expected a value")]
    [InlineData("\"kind\": \"company\",", "\"kind\": \"com§\tpany\",", "text holds a control character")]
    [InlineData("\"kind\": \"company\",", "\"kind\": \"com\\§xpany\",", "'xpany' makes no escape")]
    [InlineData("\"@gazette\"\n  ]", "\"@gazette\",\n  §]", "a comma stands before the closing bracket")]
    [InlineData("  ]\n}\n", "  ]\n}\n§{}\n", "expected the end of the file, which holds one record")]
    [InlineData("  ]\n}\n", "  ]\n§", "the file ends before everything that was opened is closed")]
    [InlineData("  ]\n}\n", "  §}\n", "'}' cannot stand here; expected a comma or a closing bracket")]
    public void It_is_reported_at_the_character_that_cannot_stand_there(string from, string to, string says)
    {
        using var data = new ValidData().Change(Company, from, to);

        data.Breaks("AIL001", "not JSON: ", says);
    }

    [Fact]
    [Rule("AIL001")]
    public void Text_that_does_not_end_is_reported_at_the_end_of_the_file()
    {
        using var data = new ValidData().Put(Company, "{\n  \"id\": \"hold§");

        data.Breaks("AIL001", "not JSON: text begins that no double quote ends");
    }

    [Fact]
    [Rule("AIL001")]
    public void A_file_of_space_says_so()
    {
        using var data = new ValidData().Put(Company, " \n§");

        data.Breaks("AIL001", "not JSON: the file holds nothing but space");
    }

    [Fact]
    [Rule("AIL001")]
    public void Depth_of_more_than_64_is_reported_where_it_is_passed()
    {
        using var data = new ValidData().Put(Company, "{\n  \"id\": " + new string('[', 63) + "§[" + new string(']', 64) + "\n}\n");

        data.Breaks("AIL001", "not JSON: objects and lists stand inside one another to a depth of 64 at most");
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
