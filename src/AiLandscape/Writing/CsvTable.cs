using System.Globalization;
using System.Text;

namespace AiLandscape;

/// <summary>Writes a table as RFC 4180 has it: commas, quotes doubled, CRLF after every row whatever the platform, a row of headings first.</summary>
internal sealed class CsvTable(TextWriter writer, CsvMode mode)
{
    private const string LineEnd = "\r\n";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What spreadsheets begin a formula with, in ASCII, full width and small form, and the minus sign that is no hyphen.</summary>
    private const string FormulaStarts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    public static void Write<TRow>(TextWriter writer, CsvMode mode, IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        var table = new CsvTable(writer, mode);
        if (mode == CsvMode.Spreadsheet)
        {
            writer.Write(ByteOrderMark);
        }

        table.Row(columns.Select(column => (column.Name, false)));
        foreach (var row in rows)
        {
            table.Row(columns.Select(column => (column.Read(row) ?? "", column.IsNumber)));
        }
    }

    private void Row(IEnumerable<(string Text, bool IsNumber)> cells)
    {
        var separator = "";
        foreach (var (text, isNumber) in cells)
        {
            writer.Write(separator);
            writer.Write(isNumber || text.Length == 0 ? text : mode == CsvMode.Data ? Quoted(text) : Inert(text));
            separator = ",";
        }

        writer.Write(LineEnd);
    }

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? Quote(text) : text;

    private static string Inert(string text) => Quote(StartsFormula(text) ? "'" + text : text);

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Whether the first character that shows begins a formula. A control character in front, as tab or line break, is as suspicious as one.</summary>
    private static bool StartsFormula(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                return true;
            }

            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                return rune.IsBmp && FormulaStarts.Contains((char)rune.Value, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
