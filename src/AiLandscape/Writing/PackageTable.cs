using System.Security.Cryptography;
using System.Text;

namespace AiLandscape;

/// <summary>One table of a data package: a CSV file and what its columns mean.</summary>
/// <param name="Name">The name of the resource; the file bears it too.</param>
/// <param name="Description">What a row stands for.</param>
/// <param name="Fields">The columns.</param>
/// <param name="Key">The columns that together name a row.</param>
/// <param name="Rows">How many rows there are, headings not counted.</param>
/// <param name="Content">The bytes of the file.</param>
internal sealed record PackageTable(string Name, string Description, IReadOnlyList<TableField> Fields, IReadOnlyList<string> Key, int Rows, byte[] Content)
{
    public string Path => Name + ".csv";

    public string Hash => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The tables of a landscape: one for each kind, withdrawn records included so that no reference leads nowhere, then that of all statements.</summary>
    public static IReadOnlyList<PackageTable> Of(Landscape landscape)
    {
        var records = DataSchema.Kinds.Select(kind => (Kind: kind, Records: landscape.Shelf(kind.Name).All.ToList())).ToList();
        return
        [
            .. records.Select(pair => Of(pair.Kind.Folder, pair.Kind.Shape.Description, KindColumns.Of(pair.Kind), ["id"], pair.Records)),
            Of("statements", "One source's answer to what a disputed value is, for all values of all records.", StatementRow.Columns, ["kind", "id", "field", "number"],
                [.. records.SelectMany(pair => pair.Records).SelectMany(StatementRow.Of)]),
        ];
    }

    private static PackageTable Of<TRow>(string name, string description, IReadOnlyList<Column<TRow>> columns, IReadOnlyList<string> key, IReadOnlyList<TRow> rows)
    {
        using var text = new StringWriter();
        CsvTable.Write(text, CsvMode.Data, columns, rows);
        return new PackageTable(name, description, [.. columns.Select(column => new TableField(column.Name, column.Type, column.Description, column.IsRequired))], key, rows.Count, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
