using System.Text.Json;

namespace AiLandscape;

/// <summary><c>datapackage.json</c>: the package in the words of Data Package 2.0 and Table Schema, by which Python, R and others read types, keys and licences.</summary>
internal static class PackageDescriptor
{
    public static byte[] Write(PackageFacts facts, IReadOnlyList<PackageTable> tables) => PackageJson.Write(json =>
    {
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", facts.Slug);
        json.WriteString("title", facts.Title);
        json.WriteString("description", facts.Description);
        json.WriteKnown("homepage", facts.Url);
        json.WriteKnown("version", facts.Version);
        WriteList(json, "licenses", facts.Licenses, license =>
        {
            json.WriteString("name", PackageFacts.LicenseName(license));
            json.WriteKnown("path", PackageFacts.LicenseUrl(license));
            json.WriteString("title", license);
        });
        WriteList(json, "sources", facts.Reused, source =>
        {
            json.WriteString("title", source.Name);
            json.WriteString("path", source.Url);
        });
        WriteList(json, "resources", tables, table => WriteTable(json, table));
    });

    private static void WriteTable(Utf8JsonWriter json, PackageTable table)
    {
        json.WriteString("name", table.Name);
        json.WriteString("type", "table");
        json.WriteString("path", table.Path);
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", table.Content.Length);
        json.WriteString("hash", table.Hash);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
        {
            field.WriteTo(json);
        }

        json.WriteEndArray();
        WriteNames(json, "primaryKey", table.Key);
        WriteList(json, "foreignKeys", table.Fields.Where(field => field.ReferredTable is not null), field =>
        {
            WriteNames(json, "fields", [field.Name]);
            json.WriteStartObject("reference");

            // A table that refers to itself is not named.
            json.WriteKnown("resource", field.ReferredTable == table.Name ? null : field.ReferredTable);
            WriteNames(json, "fields", ["id"]);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>A list of objects, left out where it would be empty, which the standard does not allow.</summary>
    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        List<T> all = [.. items];
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in all)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }
}
