namespace AiLandscape;

/// <summary>One broken rule at one place in a dataset.</summary>
/// <param name="Path">The file, as far as it was given: from the folder that was loaded.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Code">The rule, such as <c>AIL012</c>; CONTRIBUTING.md says what each means and how to mend it.</param>
/// <param name="Message">What was found, what was expected, and what was probably meant.</param>
public sealed record DataFinding(string Path, int Line, int Column, string Code, string Message)
{
    internal static readonly IComparer<DataFinding> ByPlace = Comparer<DataFinding>.Create(static (a, b) =>
        string.CompareOrdinal(a.Path, b.Path) is var path and not 0 ? path
        : a.Line != b.Line ? a.Line.CompareTo(b.Line)
        : a.Column.CompareTo(b.Column));

    /// <summary>The form that compilers use: <c>path(line,column): error AIL0xx: message</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): error {Code}: {Message}";

    internal static DataFinding From(RawFinding finding) => new(finding.Path, finding.Line, finding.Column, finding.Rule.Code, finding.Message);
}
