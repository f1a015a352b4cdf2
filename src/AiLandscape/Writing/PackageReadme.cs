using System.Globalization;
using System.Text;

namespace AiLandscape;

/// <summary><c>README.md</c>: what is in the package and how its cells are read.</summary>
internal static class PackageReadme
{
    public static byte[] Write(PackageFacts facts, IReadOnlyList<PackageTable> tables)
    {
        var version = facts.Version is { } day ? $"Version {day}, the last day on which a source was read or a record checked. " : "";
        var license = facts.Licenses.Length > 0 ? $"Licence: {MarkdownText.Of(string.Join(", ", facts.Licenses))}." : "";
        var credit = string.Join("\n\n", $"Credit: {facts.Attribution}".Split('\n').Select(MarkdownText.Of));
        var list = string.Concat(tables.Select(table => string.Create(CultureInfo.InvariantCulture, $"| [{table.Path}](<{table.Path}>) | {table.Rows} | {MarkdownText.Of(table.Description)} |\n")));
        return Encoding.UTF8.GetBytes($"""
            # {MarkdownText.Of(facts.Title)}

            {MarkdownText.Of(PackageFacts.Subject)}

            {credit}

            {$"{version}{license}".TrimEnd()}

            | File | Rows | A row is |
            | --- | --- | --- |
            {list}
            `datapackage.json` gives the type and the meaning of every column, and the keys between the tables (Data Package 2.0); `dataset.jsonld` describes the
            dataset for search engines (schema.org).

            * An empty cell has no value. UTF-8, commas, CRLF.
            * A disputed value `x` is in column `x` only where a source supports it as a fact. `x_state` says whether it is known, estimated, undisclosed, not applicable or
              unknown (nobody has looked); `x_basis`, `x_bound` and `x_source` tell about the statement that decided. `x_best` may hold an estimate, with its own basis,
              bound and source. All statements, refuted ones too, are rows of `statements.csv`.
            * Dates are EDTF and never padded: `2021-03` is a month, `2021-03~` about that month, `2017-05-23/2017-05-27` an interval.
            * Lists of ids, codes and words are joined by `;`. Lists of free text or of objects, and maps, are JSON.
            * A row with a `withdrawn_on` no longer counts; it is kept so that references lead somewhere.

            Python: `pandas.read_csv("models.csv")`. R: `read.csv("models.csv", fileEncoding = "UTF-8", na.strings = "")`.

            """.ReplaceLineEndings("\n"));
    }
}
