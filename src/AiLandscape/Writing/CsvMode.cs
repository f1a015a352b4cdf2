namespace AiLandscape;

/// <summary>For whom a CSV file is written.</summary>
public enum CsvMode
{
    /// <summary>For programs: every cell is exactly the value, quoted only where it has to be, without a byte order mark.</summary>
    Data,

    /// <summary>
    /// For spreadsheets, which take a cell that begins with <c>= + - @</c> for a formula: an apostrophe is put in front of such text (as OWASP advises against CSV
    /// injection), all text is quoted, numbers stay numbers, and a byte order mark comes first, without which Excel does not read UTF-8.
    /// </summary>
    Spreadsheet,
}
