using System.Globalization;
using System.Text.Json;
using AiLandscape.Tests.Loading;

namespace AiLandscape.Tests.Writing;

/// <summary>Whatever text a record holds, in whichever of its fields, every output shows it as that text.</summary>
public sealed class PayloadTests
{
    private const string FormulaStarts = "=+-@＝＋－＠";

    public static TheoryData<int> Numbers => Payloads.Numbers;

    [Fact]
    public void There_are_twenty_five_and_every_text_field_of_every_kind_holds_them()
    {
        Payloads.Count.Should().Be(25);
        using var data = new FullRecords("A text.").Write();
        var counts = FullRecords.Kinds.ToDictionary(kind => kind.Folder, kind => Count(Record(data, kind.Folder), "A text."), StringComparer.Ordinal);

        counts.Should().OnlyContain(kind => kind.Value >= 7);
        counts["chip-restrictions"].Should().BeGreaterThan(40);
        data.Load().ChipRestrictions["full"].Clauses.Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void JSON_gives_it_back_byte_for_byte(int number)
    {
        using var data = new FullRecords(Payloads.At(number).Text).Write();
        using var output = new TemporaryData();
        var ai = data.Load();

        ai.WriteJson(Path.Combine(output.Folder, "out"));

        foreach (var file in Directory.EnumerateFiles(data.Folder, "*.json", SearchOption.AllDirectories))
        {
            File.ReadAllText(Path.Combine(output.Folder, "out", Path.GetRelativePath(data.Folder, file))).Should().Be(File.ReadAllText(file));
        }

        Landscape.Load(Path.Combine(output.Folder, "out")).Dataset.Hash.Should().Be(ai.Dataset.Hash);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void CSV_for_programs_gives_it_back_in_its_cells(int number)
    {
        var payload = Payloads.At(number).Text;
        using var data = new FullRecords(payload).Write();
        using var output = new TemporaryData();

        data.Load().WriteDataPackage(Path.Combine(output.Folder, "out"));

        CsvText Table(string name) => CsvText.Read(File.ReadAllText(Path.Combine(output.Folder, "out", $"{name}.csv")));
        var (statements, sources) = (Table("statements"), Table("sources"));
        foreach (var (folder, _, _) in FullRecords.Kinds)
        {
            // A statement within a list stands in the cell of the list, and has a row besides.
            var rows = Table(folder).Rows.Where(row => row["id"] == "full")
                .Concat(statements.Rows.Where(row => row["kind"] == folder && row["id"] == "full" && !row["field"].Contains('[')))
                .Concat(sources.Rows.Where(row => row["id"] == $"{folder}/full/page"));
            rows.Sum(row => row.Values.Sum(cell => CountInCell(cell, payload))).Should().Be(Count(Record(data, folder), payload), folder);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void CSV_for_spreadsheets_has_no_cell_that_would_be_calculated_and_otherwise_says_the_same(int number)
    {
        using var data = new FullRecords(Payloads.At(number).Text).Write();
        foreach (var entity in Full(data.Load()))
        {
            Entity[] query = [entity];
            var plain = CsvText.Of(query).Rows.Single();
            foreach (var (column, cell) in CsvText.Of(query, CsvMode.Spreadsheet).Rows.Single())
            {
                IsCalculated(cell).Should().BeFalse($"{column}: {cell}");
                cell.Should().Be(IsCalculated(plain[column]) ? "'" + plain[column] : plain[column]);
            }

            CsvText.TextOf(query, CsvMode.Spreadsheet).Split("\r\n").Should().HaveCount(3);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Markdown_shows_it_and_does_not_act_on_it(int number)
    {
        var (payload, shown) = Payloads.At(number);
        using var data = new FullRecords(payload).Write();
        foreach (var entity in Full(data.Load()))
        {
            var page = new MarkdownReading(entity.ToMarkdown());
            var table = new MarkdownReading(TableOf(entity));

            page.Markup.Should().BeEmpty(entity.File);
            page.Links.Should().OnlyContain(url => url.StartsWith("https://example.org/", StringComparison.Ordinal));
            (page.Text.Split(shown).Length - 1).Should().BeGreaterThanOrEqualTo(Count(Record(data, entity.File.Split('/')[0]), payload, except: "sources"), entity.File);
            table.Markup.Should().BeEmpty(entity.File);
            table.Rows.Should().HaveCount(2);
            table.Rows[1].Should().HaveSameCount(table.Rows[0]);
            table.Rows[1][0].Should().Be(shown);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_descriptions_of_a_package_show_it(int number)
    {
        var (payload, shown) = Payloads.At(number);
        using var data = new FullRecords(payload).Write();
        using var output = new TemporaryData();
        var folder = Path.Combine(output.Folder, "out");

        var ai = data.Load();
        ai.WriteDataPackage(folder);

        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        using var linked = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "dataset.jsonld")));
        package.RootElement.GetProperty("title").GetString().Should().Be(payload);
        package.RootElement.GetProperty("name").GetString().Should().MatchRegex("^[-a-z0-9._/]+$");
        package.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString().Should().MatchRegex("^[-a-zA-Z0-9._]+$");
        linked.RootElement.GetProperty("name").GetString().Should().Be(payload);
        linked.RootElement.GetProperty("creditText").GetString().Should().StartWith(payload).And.Be(ai.Dataset.Attribution());
        File.ReadAllText(Path.Combine(folder, "dataset.jsonld")).Should().NotContainAny("<", ">", "&");
        var readme = new MarkdownReading(File.ReadAllText(Path.Combine(folder, "README.md")));
        readme.Markup.Where(markup => !markup.StartsWith("CodeInline", StringComparison.Ordinal)).Should().BeEmpty();
        readme.Text.Should().StartWith(shown + "\n").And.Contain($"Credit: {shown} Data version 2023-03-14.\n").And.Contain($"Licence: {shown.Replace("; ", ", ", StringComparison.Ordinal)}.", "licences of datasets laid over each other are joined by semicolons");
        readme.Links.Should().OnlyContain(link => link.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Theory]
    [Rule("AIL025")]
    [InlineData("\\u001b[31mred")]
    [InlineData("\\u001b]8;;https://evil.example.org\\u0007x")]
    [InlineData("a\\u0000b")]
    [InlineData("a\\tb")]
    [InlineData("a\\nb")]
    [InlineData("a\\r=1+1")]
    [InlineData("a\\u007fb")]
    [InlineData("a\\u009b31mb")]
    [InlineData("a\\u2028b")]
    [InlineData("a\\u202eb")]
    [InlineData("a\\u2066b")]
    [InlineData("a\\ufeffb")]
    [InlineData(" =1+1")]
    [InlineData("\u00A0=1+1")]
    [InlineData("\u3000=1+1")]
    public void What_moves_a_terminal_a_line_or_the_direction_of_writing_does_not_come_in(string json)
    {
        using var data = new ValidData();

        data.Change("organizations/us/holding.json", "\"A company that owns another.\"", $"\"§{json}\"").Breaks("AIL025", "'summary' is ");
    }

    /// <summary>The full record of each kind. They are withdrawn, as the schema allows, and so in no catalog; their ids still resolve.</summary>
    private static IEnumerable<Entity> Full(Landscape ai) =>
        [ai.Models["full"], ai.Products["full"], ai.Organizations["full"], ai.Chips["full"], ai.Policies["full"], ai.ChipRestrictions["full"], ai.Events["full"], ai.Claims["full"], ai.Sources["full"]];

    private static string TableOf(Entity entity)
    {
        using var writer = new StringWriter();
        ((Entity[])[entity]).WriteMarkdown(writer);
        return writer.ToString();
    }

    private static JsonElement Record(TemporaryData data, string folder) => JsonElement.Parse(File.ReadAllText(Path.Combine(data.Folder, FullRecords.PathOf(folder))));

    /// <summary>How many texts of a JSON value are this one.</summary>
    private static int Count(JsonElement value, string text, string except = "") => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(property => property.Name != except).Sum(property => Count(property.Value, text, except)),
        JsonValueKind.Array => value.EnumerateArray().Sum(item => Count(item, text, except)),
        JsonValueKind.String => value.GetString() == text ? 1 : 0,
        _ => 0,
    };

    private static int CountInCell(string cell, string text)
    {
        if (cell == text)
        {
            return 1;
        }

        return cell.StartsWith("[\"", StringComparison.Ordinal) || cell.StartsWith("[{\"", StringComparison.Ordinal) || cell.StartsWith("{\"", StringComparison.Ordinal)
            ? Count(JsonElement.Parse(cell), text)
            : 0;
    }

    private static bool IsCalculated(string cell)
    {
        var visible = cell.SkipWhile(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format).ToList();
        return visible.Count > 0 && FormulaStarts.Contains(visible[0]);
    }
}
