using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AiLandscape.Tests.Writing;

/// <summary>CSV as an independent reader takes it: rows by heading. The reader is held to RFC 4180 and fails on anything else.</summary>
internal sealed class CsvText
{
    private CsvText(string[] headings, List<Dictionary<string, string>> rows) => (Headings, Rows) = (headings, rows);

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<Dictionary<string, string>> Rows { get; }

    public static CsvText Read(string text)
    {
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", Mode = CsvHelper.CsvMode.RFC4180, IgnoreBlankLines = false });
        csv.Read().Should().BeTrue("there are headings");
        var headings = csv.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            csv.Record.Should().HaveCount(headings.Length, "every row has a cell for every column");
            rows.Add(headings.Zip(csv.Record!).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        }

        return new CsvText(headings, rows);
    }

    public static CsvText Of<T>(IEnumerable<T> entities, AiLandscape.CsvMode mode = AiLandscape.CsvMode.Data)
        where T : Entity
    {
        var text = TextOf(entities, mode);
        return Read(mode == AiLandscape.CsvMode.Spreadsheet ? text[1..] : text);
    }

    public static string TextOf<T>(IEnumerable<T> entities, AiLandscape.CsvMode mode = AiLandscape.CsvMode.Data)
        where T : Entity
    {
        using var writer = new StringWriter();
        entities.WriteCsv(writer, mode);
        return writer.ToString();
    }
}
