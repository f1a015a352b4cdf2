using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace AiLandscape.Tests.Writing;

/// <summary>CSV that an independent reader reads back to the same values.</summary>
public sealed class CsvWritingTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private static readonly IReadOnlyList<(string Folder, IReadOnlyList<Entity> Records)> Tables =
    [
        ("models", Ai.Models), ("products", Ai.Products), ("organizations", Ai.Organizations), ("chips", Ai.Chips), ("policies", Ai.Policies),
        ("chip-restrictions", Ai.ChipRestrictions), ("events", Ai.Events), ("claims", Ai.Claims), ("sources", Ai.Sources),
    ];

    public static TheoryData<string> Folders => [.. Tables.Select(table => table.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_plain_property_of_every_file_stands_in_its_cell_and_nothing_else_does(string folder)
    {
        var records = Tables.Single(table => table.Folder == folder).Records;
        var table = CsvText.Of(records);

        table.Rows.Should().HaveSameCount(records);
        foreach (var (row, record) in table.Rows.Zip(records).Where(pair => pair.Second.File.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.DataFolder, record.File)));
            var expected = CsvOracle.CellsOf(folder, record.Id.Value, file.RootElement, table.Headings).ToDictionary(StringComparer.Ordinal);
            foreach (var (column, cell) in row.Where(cell => !IsAboutAValue(cell.Key, table.Headings) && (folder == "sources" || cell.Key != "sources")))
            {
                (cell.StartsWith('[') || cell.StartsWith('{') ? CsvOracle.Canonical(cell) : cell).Should().Be(expected.GetValueOrDefault(column, ""), $"{record.File} says so of {column}");
            }

            expected.Keys.Should().BeSubsetOf(table.Headings);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_disputed_value_stands_in_its_cells_as_the_typed_record_has_it(string folder)
    {
        var records = Tables.Single(table => table.Folder == folder).Records;
        var table = CsvText.Of(records);

        foreach (var (row, record) in table.Rows.Zip(records))
        {
            foreach (var column in table.Headings.Where(heading => heading.EndsWith("_state", StringComparison.Ordinal)).Select(heading => heading[..^6]))
            {
                var sourced = record.GetType().GetProperty(Clr(column))!.GetValue(record)!;
                var statement = Of(sourced, "Chosen");
                var best = ((IEnumerable)Of(sourced, "Statements")!).Cast<object>().Where(other => Of(sourced, "Best") is { } value && Equals(Of(other, "Value"), value) && Of(other, "Rank") is not Rank.Refuted).ToList();

                row[$"{column}_state"].Should().Be(Kebab.Of(Of(sourced, "State")!.ToString()!));
                ValueCell(row, column).Should().Be(Text(Of(sourced, "Value")), $"{record.Id} {column}");
                ValueCell(row, column + "_best").Should().Be(Text(Of(sourced, "Best")), $"{record.Id} {column}");
                row[$"{column}_basis"].Should().Be(statement is null ? "" : Kebab.Of(Of(statement, "Basis")!.ToString()!));
                row[$"{column}_source"].Should().Be(statement is null ? "" : ((Source)Of(statement, "Source")!).Id.Value);
                row[$"{column}_bound"].Should().Be(statement is null || Of(statement, "Value") is null ? "" : Kebab.Of(Of(statement, "Bound")!.ToString()!));
                best.Select(one => $"{((Source)Of(one, "Source")!).Id} {Kebab.Of(Of(one, "Basis")!.ToString()!)} {Kebab.Of(Of(one, "Bound")!.ToString()!)}").DefaultIfEmpty("  ")
                    .Should().Contain($"{row[$"{column}_best_source"]} {row[$"{column}_best_basis"]} {row[$"{column}_best_bound"]}", $"{record.Id} {column}");
            }
        }
    }

    [Fact]
    public void An_estimate_never_stands_where_a_value_does()
    {
        var row = CsvText.Of(Ai.Models.Where(model => model.Id.Value == "gpt-4")).Rows.Single();

        row["parameters"].Should().BeEmpty();
        row["parameters_state"].Should().Be("undisclosed");
        row["parameters_basis"].Should().Be("official");
        row["parameters_bound"].Should().BeEmpty();
        row["parameters_source"].Should().Be("gpt-4-report");
        row["parameters_best"].Should().Be("1800000000000");
        row["parameters_best_basis"].Should().Be("estimated");
        row["parameters_best_bound"].Should().Be("about");
        row["parameters_best_source"].Should().Be("epoch-notable-models");
    }

    [Fact]
    public void Every_cited_source_is_named_by_the_id_of_a_row_of_sources()
    {
        var ids = CsvText.Of(Ai.Sources).Rows.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);

        ids.Should().HaveCount(Ai.Sources.Count);
        foreach (var (_, records) in Tables.Where(table => table.Folder != "sources"))
        {
            CsvText.Of(records).Rows.SelectMany(row => row["sources"].Split(';')).Should().BeSubsetOf(ids);
        }
    }

    [Fact]
    public void Rows_end_with_carriage_return_and_line_feed_and_data_mode_has_no_mark_in_front()
    {
        var text = CsvText.TextOf(Ai.Models);

        text.Should().StartWith("id,formerIds,").And.EndWith("\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
    }

    [Fact]
    public void Spreadsheet_mode_marks_UTF_8_quotes_text_leaves_numbers_bare_and_says_the_same()
    {
        var text = CsvText.TextOf(Ai.Models, CsvMode.Spreadsheet);

        text[0].Should().Be('\uFEFF');
        text[1..].Should().StartWith("\"id\",");
        text.Should().Contain(",175000000000,").And.NotContain("\"175000000000\"");
        CsvText.Of(Ai.Models, CsvMode.Spreadsheet).Rows.Should().BeEquivalentTo(CsvText.Of(Ai.Models).Rows, options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\u00AD=1+1")]
    [InlineData("\u200B+1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠A1")]
    [InlineData("﹦1")]
    [InlineData("−1")]
    public void A_cell_that_a_spreadsheet_would_calculate_gets_an_apostrophe_in_spreadsheet_mode_alone(string name)
    {
        using var data = new TinyData().Lab().Model("m", $"\"name\": {JsonSerializer.Serialize(name)}, \"family\": {JsonSerializer.Serialize(name)}");
        var models = data.Load().Models;

        CsvText.Of(models).Rows.Single()["family"].Should().Be(name);
        CsvText.Of(models, CsvMode.Spreadsheet).Rows.Single()["family"].Should().Be("'" + name);
    }

    [Theory]
    [InlineData("a=1")]
    [InlineData("'=1")]
    [InlineData("1-2")]
    [InlineData("(+1)")]
    public void A_cell_that_no_spreadsheet_would_calculate_stays_as_it_is(string name)
    {
        using var data = new TinyData().Lab().Model("m", $"\"family\": {JsonSerializer.Serialize(name)}");

        CsvText.Of(data.Load().Models, CsvMode.Spreadsheet).Rows.Single()["family"].Should().Be(name);
    }

    [Fact]
    public void An_empty_query_is_the_headings_of_its_kind()
    {
        CsvText.TextOf(Ai.Models.Where(model => model.Name.Length == 0)).Should().Be(CsvText.TextOf(Ai.Models).Split("\r\n")[0] + "\r\n");
        CsvText.TextOf(Ai.Companies.Where(company => company.Name.Length == 0)).Should().Be(CsvText.TextOf(Ai.Institutions).Split("\r\n")[0] + "\r\n");
        CsvText.TextOf(Array.Empty<Entity>()).Should().BeEmpty();
    }

    [Fact]
    public void Records_of_two_kinds_are_refused_before_anything_is_written()
    {
        using var writer = new StringWriter();
        Entity[] mixed = [Ai.Models["gpt-3"], Ai.Products["chatgpt"]];

        mixed.Invoking(records => records.WriteCsv(writer)).Should().Throw<ArgumentException>().WithMessage("*found a Product ('chatgpt') after a LanguageModel ('gpt-3')*");

        writer.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Companies_and_institutions_are_of_one_kind() =>
        CsvText.Of<Entity>([Ai.Companies[0], Ai.Institutions[0]]).Rows.Select(row => row["id"]).Should().Equal(Ai.Companies[0].Id.Value, Ai.Institutions[0].Id.Value);

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var here = CsvText.TextOf(Ai.Chips);
        foreach (var culture in new[] { "de-DE", "tr-TR", "fa-IR", "ar-SA", "th-TH" })
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                CsvText.TextOf(Ai.Chips).Should().Be(here);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void Nothing_in_place_of_an_argument_is_an_argument_error()
    {
        Ai.Models.Invoking(models => models.WriteCsv(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((IEnumerable<Entity>)null!).WriteCsv(TextWriter.Null)).Should().Throw<ArgumentNullException>();
        Ai.Models.Invoking(models => models.WriteCsv(TextWriter.Null, (CsvMode)2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool IsAboutAValue(string column, IReadOnlyList<string> headings) =>
        Enumerable.Range(1, column.Length).Any(length => headings.Contains($"{column[..length]}_state") && (length == column.Length || column[length] == '_'));

    private static string ValueCell(Dictionary<string, string> row, string column) =>
        row.TryGetValue(column, out var cell) ? cell : row[column + "_amount"].Length == 0 ? "" : $"{row[column + "_amount"]} {row[column + "_currency"]}{row[column + "_priceYear"]}";

    private static string Text(object? value) => value switch
    {
        null => "",
        PartialDate date => date.ToString(),
        bool truth => truth ? "true" : "false",
        Enum word => Kebab.Of(word.ToString()),
        Money money => string.Create(CultureInfo.InvariantCulture, $"{(double)money.Amount:R} {money.Currency}{money.PriceYear}"),
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture) is var whole && whole == Math.Floor(whole) && number is long or int ? number.ToInt64(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : number.ToDouble(CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => Text(value.GetType().GetProperties().Single().GetValue(value)),
    };

    private static object? Of(object target, string property) => InnermostProperty.Of(target.GetType(), property)!.GetValue(target);

    private static string Clr(string column) => char.ToUpperInvariant(column[0]) + column[1..];
}
