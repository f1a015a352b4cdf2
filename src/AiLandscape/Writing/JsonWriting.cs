using System.Text;

namespace AiLandscape;

/// <summary>Writes records as JSON, in the canonical form in which they are authored: what is written can be read by <see cref="Landscape.Load"/>.</summary>
public static class JsonWriting
{
    private static readonly string[] DatasetFields = ["$schema", "name", "license", "attribution", "url"];

    /// <summary>
    /// The record as authored, byte for byte the content of its <see cref="Entity.File"/>, with LF and a line break at the end. Sources that stand in the
    /// record stand in it again; such a source by itself is written with its id of three parts. The <c>$schema</c> that editors use is no content: the library's
    /// own records have it as in their files, records of yours are written without.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static string ToJson(this Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var sink = new ByteSink();
        WriteRecord(sink, entity);
        return Encoding.UTF8.GetString(sink.Written);
    }

    /// <summary>
    /// Writes the records of a query as one JSON list, each in its canonical form, in UTF-8 without a byte order mark. The stream is left open. A record does not
    /// name its kind, so a list of several kinds is one that its reader has to know.
    /// </summary>
    /// <param name="entities">The records; none make an empty list.</param>
    /// <param name="stream">Where they are written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteJson(this IEnumerable<Entity> entities, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(stream);
        var sink = new ByteSink();
        var opening = (byte)'[';
        foreach (var entity in entities)
        {
            CanonicalLayout.Line(sink, opening, 1);
            RecordJson.Write(sink, entity, 1);
            stream.Write(sink.Written);
            sink.Clear();
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)']', 0);
        sink.Byte((byte)'\n');
        stream.Write(sink.Written);
    }

    /// <summary>
    /// Writes every record, withdrawn ones included, to a file of its own at its <see cref="Entity.File"/> below a folder, and <c>dataset.json</c> where the
    /// dataset has a name, a licence and an attribution. <see cref="Landscape.Load"/> reads the folder again, and a landscape that was not laid over another gets
    /// the same <see cref="DatasetInfo.Hash"/>. Of landscapes laid over each other all records are written, and to be loaded they have to keep
    /// to the rules together. A view is written as it shows, which need not be whole enough to be read again.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="folder">The path of a folder that is empty or does not exist yet.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The folder holds something already, or cannot be written to. Nothing that exists is ever changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The rights to write there are missing.</exception>
    public static void WriteJson(this Landscape landscape, string folder)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        var output = OutputFolder.Create(folder);
        var sink = new ByteSink();
        if (WriteDataset(sink, landscape))
        {
            output.Write(DataSchema.DatasetFile, sink.Written);
        }

        foreach (var entity in DataSchema.Kinds.SelectMany(kind => landscape.Shelf(kind.Name).All).Where(entity => entity.IsInView && !SourcesInRecord.Contains(entity)))
        {
            sink.Clear();
            WriteRecord(sink, entity);
            output.Write(entity.File, sink.Written);
        }
    }

    private static void WriteRecord(ByteSink sink, Entity entity)
    {
        RecordJson.Write(sink, entity, 0);
        sink.Byte((byte)'\n');
    }

    private static bool WriteDataset(ByteSink sink, Landscape landscape)
    {
        var dataset = landscape.Dataset;
        if (dataset is not { Name: not null, License: not null, Credit: not null })
        {
            return false;
        }

        var opening = (byte)'{';
        foreach (var (name, text) in DatasetFields.Zip([EditorSchema.OfDataset(landscape), dataset.Name, dataset.License, dataset.Credit, dataset.Url]))
        {
            if (text is not null)
            {
                CanonicalLayout.Line(sink, opening, 1);
                CanonicalLayout.Name(sink, Shapes.Dataset[name]);
                CanonicalLayout.Text(sink, text);
                opening = (byte)',';
            }
        }

        CanonicalLayout.End(sink, opening, (byte)'}', 0);
        sink.Byte((byte)'\n');
        return true;
    }
}
