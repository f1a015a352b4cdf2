namespace AiLandscape;

/// <summary>Writes records as CSV.</summary>
public static class CsvWriting
{
    /// <summary>
    /// Writes a table of records of one kind, a row for each, in RFC 4180: commas, a row of headings, CRLF on every platform. Columns bear the names of the
    /// properties in the data. A disputed value <c>x</c> has the columns <c>x</c> (what the library stands behind, never an estimate), <c>x_state</c>,
    /// <c>x_basis</c>, <c>x_bound</c> and <c>x_source</c> of the statement that decided, then <c>x_best</c> with <c>x_best_basis</c>, <c>x_best_bound</c> and
    /// <c>x_best_source</c>, where an estimate may stand. An object <c>y</c> has a column <c>y_z</c> for each of its properties. Records are named by their ids;
    /// lists of ids, codes and words are joined by semicolons; lists of free text or of objects, and maps, are JSON. A cell that is empty has no value.
    /// </summary>
    /// <param name="entities">The records, all of one kind. Of an empty query the headings are written where its type tells the kind, and nothing otherwise.</param>
    /// <param name="writer">Where they are written; it is left open. For <see cref="CsvMode.Spreadsheet"/> let it write UTF-8 without a byte order mark of its own.</param>
    /// <param name="mode">For a program or for a spreadsheet.</param>
    /// <typeparam name="T">The kind.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">The records are of several kinds; nothing was written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none.</exception>
    public static void WriteCsv<T>(this IEnumerable<T> entities, TextWriter writer, CsvMode mode = CsvMode.Data)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (mode is not (CsvMode.Data or CsvMode.Spreadsheet))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "A mode is Data or Spreadsheet.");
        }

        if (OneKind.Of(entities) is ({ } kind, var records))
        {
            CsvTable.Write(writer, mode, KindColumns.Of(kind), records);
        }
    }
}
