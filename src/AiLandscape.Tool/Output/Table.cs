namespace AiLandscape.Tool.Output;

/// <summary>Rows below headings: drawn on a terminal, in even columns elsewhere.</summary>
internal static class Table
{
    public static void Write(Session session, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (session.OutputIsTerminal)
        {
            Terminal.Table(session, headings, rows);
            return;
        }

        List<string[]> lines = [.. rows.Prepend(headings).Select(row => row.Select(VisibleText.Of).ToArray())];
        var widths = headings.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            session.Line(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
