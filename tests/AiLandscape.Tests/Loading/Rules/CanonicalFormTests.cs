using AiLandscape.Tests.Tool;

namespace AiLandscape.Tests.Loading.Rules;

/// <summary>There is one way to write a record, so that two people write it the same and reviews show facts alone.</summary>
public sealed class CanonicalFormTests
{
    private const string Company = "organizations/us/holding.json";
    private const string Lab = "organizations/us/lab.json";
    private const string Model = "models/lab/model-1.json";

    [Theory]
    [Rule("AIL024")]
    [InlineData(Company, "  \"kind\": \"company\",\n  \"country\": \"US\",", "  §\"country\": \"US\",\n  \"kind\": \"company\",", "expected '\"kind\"")]
    [InlineData(Company, "  \"kind\": \"company\"", "  §  \"kind\": \"company\"", "expected '\"kind\": \"company\",'")]
    [InlineData(Company, "  \"kind\": \"company\"", "§\t\"kind\": \"company\"", "expected '  \"kind\": \"company\",'")]
    [InlineData(Company, "\"kind\": \"company\"", "\"kind\"§ : \"company\"", "expected ': \"company\",'")]
    [InlineData(Company, "\"kind\": \"company\"", "\"kind\":§\"company\"", "expected ' \"company\",'")]
    [InlineData(Company, "\"company\",\n", "\"company\",§ \n", "expected the end of the line")]
    [InlineData(Company, "\"company\",\n", "\"company\",\n§\n", "expected '  \"country\": \"US\",'")]
    [InlineData(Company, "[\n    \"@gazette\"\n  ]", "[§\"@gazette\"]", "expected the end of the line")]
    [InlineData(Company, "  ]\n}\n", "  ]\n}§", "the end of the file is not canonical here", "expected the end of the line")]
    [InlineData(Company, "  ]\n}\n", "  ]\n}\n§\n", "the end of the line is not canonical here", "expected the end of the file")]
    [InlineData(Company, "\"A company that owns another.\"", "§\"A company that owns \\u0061nother.\"", "expected '\"A company that owns another.\",'")]
    [InlineData(Company, "owns another.", "owns another and §half\\/third.", "'half\\/third.\",' is not", "expected 'half/third.\",'")]
    [InlineData(Lab, "\"实验室\"", "§\"\\u5B9E验室\"", "expected '\"实验室\"'")]
    [InlineData(Model, "1750000000000", "§1.75e12", "'1.75e12,' is not canonical here; expected '1750000000000,'")]
    [InlineData(Model, "1750000000000", "§1750000000000.0", "expected '1750000000000,'")]
    [InlineData(Lab, "0.75", "§0.750", "expected '0.75,'")]
    [InlineData(Lab, "{\n    \"zh-Hans\": \"实验室\"\n  }", "{\n    §\"zh-Hans\": \"实验室\",\n    \"de\": \"Labor\"\n  }", "expected '\"de\": \"Labor\",'")]
    public void Any_other_way_is_reported_where_it_begins(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL024", ["the fix command rewrites the file", .. says]);
    }

    [Fact]
    [Rule("AIL024")]
    public void A_property_name_stands_without_escapes()
    {
        using var data = new ValidData().Change(Company, "\"name\": \"Holding\"", "§\"n\\u0061me\": \"Holding\"");

        data.Breaks("AIL024", "expected '\"name\": \"Holding\",'");
        ToolRun.In(data.Folder, "fix", ".").Output.Should().Contain("1 file rewritten");
        File.ReadAllText(Path.Combine(data.Folder, Company)).Should().Be(ValidRecords.All[Company]);
    }

    [Fact]
    [Rule("AIL005")]
    public void With_and_without_escapes_it_is_the_same_property()
    {
        using var data = new ValidData().Change(Company, "\"name\": \"Holding\",", "\"name\": \"Holding\", §\"n\\u0061me\": \"Holding\",");

        data.Breaks("AIL005", Company, 3, 23, "'name' stands twice");
    }

    [Fact]
    [Rule("AIL035")]
    public void An_escaped_place_to_fill_in_is_one_all_the_same()
    {
        using var data = new ValidData().Change(Company, "A company that owns another.", "\\u0054O DO");

        data.Findings().Select(finding => finding.Code).Should().Equal("AIL024", "AIL035");
    }

    [Fact]
    public void It_is_reported_beside_values_that_are_wrong()
    {
        using var data = new ValidData().Change(Company, "\"kind\": \"company\"", " \"kind\": \"Company\"");

        data.Findings().Select(finding => finding.Code).Should().Equal("AIL024", "AIL007");
    }

    [Fact]
    [Rule("AIL024")]
    public void Lines_end_in_LF()
    {
        using var data = new ValidData().Put(Company, ValidRecords.All[Company].Replace("\n", "\r\n", StringComparison.Ordinal));

        data.Breaks("AIL024", Company, 1, 2, "'\\u000D' is not canonical here", "expected the end of the line");
    }

    [Theory]
    [InlineData("Say \\\"no\\\" to C:\\\\ & <b>'s</b> + 1")]
    [InlineData("文心一言 – “quoted” é")]
    [InlineData("🙂 and 𠮷")]
    public void Escapes_stand_only_where_JSON_needs_them(string text)
    {
        using var data = new ValidData().Change(Company, "A company that owns another.", text);

        data.Load().Companies["holding"].Summary.Should().Be(text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("1E-07")]
    [InlineData("0.30000000000000004")]
    public void A_number_keeps_every_digit_that_counts(string number)
    {
        using var data = new ValidData().Change(Lab, "0.75", number);

        data.Load().Companies["lab"].Parents[0].Share.Should().Be(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    }
}
