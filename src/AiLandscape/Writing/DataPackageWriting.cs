namespace AiLandscape;

/// <summary>Writes a landscape for programs in other languages.</summary>
public static class DataPackageWriting
{
    /// <summary>
    /// Writes a folder that Python, R and data portals can read: a CSV file for each kind as <see cref="CsvWriting.WriteCsv{T}"/> has it in
    /// <see cref="CsvMode.Data"/>, with withdrawn records; <c>statements.csv</c> with every statement about every disputed value; <c>datapackage.json</c>
    /// (Frictionless Data Package 2.0: types, meanings, keys, licences); <c>dataset.jsonld</c> (a schema.org Dataset); and <c>README.md</c>. Its version is
    /// <see cref="DatasetInfo.DataVersion"/>; the same landscape gives the same bytes.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="folder">The path of a folder that is empty or does not exist yet.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The folder holds something already, or cannot be written to. Nothing that exists is ever changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The rights to write there are missing.</exception>
    public static void WriteDataPackage(this Landscape landscape, string folder)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        var output = OutputFolder.Create(folder);
        var facts = new PackageFacts(landscape);
        var tables = PackageTable.Of(landscape);
        foreach (var table in tables)
        {
            output.Write(table.Path, table.Content);
        }

        output.Write("datapackage.json", PackageDescriptor.Write(facts, tables));
        output.Write("dataset.jsonld", PackageLinkedData.Write(facts, tables));
        output.Write("README.md", PackageReadme.Write(facts, tables));
    }
}
