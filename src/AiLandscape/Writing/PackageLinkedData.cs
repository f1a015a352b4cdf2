using System.Text.Json;

namespace AiLandscape;

/// <summary><c>dataset.jsonld</c>: the package as a schema.org Dataset, by which search engines for data find it.</summary>
internal static class PackageLinkedData
{
    public static byte[] Write(PackageFacts facts, IReadOnlyList<PackageTable> tables) => PackageJson.Write(json =>
    {
        json.WriteString("@context", "https://schema.org/");
        json.WriteString("@type", "Dataset");
        json.WriteString("name", facts.Title);
        json.WriteString("description", facts.Description);
        json.WriteKnown("url", facts.Url);
        json.WriteKnown("version", facts.Version);
        json.WriteKnown("dateModified", facts.Version);
        WriteTexts(json, "license", facts.Licenses.Select(license => PackageFacts.LicenseUrl(license) ?? license));
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", facts.Title);
        json.WriteEndObject();
        json.WriteKnown("creditText", facts.Attribution);
        WriteTexts(json, "isBasedOn", facts.Reused.Select(source => source.Url));
        json.WriteStartArray("distribution");
        foreach (var table in tables)
        {
            WriteDownload(json, table.Path, table.Description, "text/csv");
        }

        WriteDownload(json, "datapackage.json", "Types, keys and meanings of all columns, as Data Package.", "application/vnd.datapackage+json");
        json.WriteEndArray();
    });

    private static void WriteDownload(Utf8JsonWriter json, string path, string description, string format)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("name", path);
        json.WriteString("description", description);
        json.WriteString("encodingFormat", format);
        json.WriteString("contentUrl", path);
        json.WriteEndObject();
    }

    /// <summary>Several texts; left out where there are none.</summary>
    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        List<string> all = [.. texts];
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
