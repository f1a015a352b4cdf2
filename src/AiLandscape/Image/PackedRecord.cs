namespace AiLandscape;

/// <summary>One packed record.</summary>
internal readonly struct PackedRecord(PackedImage image, int kind, int at)
{
    /// <summary>The number of its kind.</summary>
    public int Kind => kind;

    /// <summary>The path of its file from the data root. Only the folder of its owner is packed: the rest follows from kind and id.</summary>
    public string Path
    {
        get
        {
            var schema = DataSchema.Of((KindName)kind);
            _ = Fields().TryField(schema.Shape["id"].Index, out var id);
            var owner = Head().Text();
            var name = id.Read().Text();

            // A source that stands in a record bears the record's folder and id in front of its own key.
            return name.Split('/') is [var folder, var record, _] ? $"{folder}/{owner}/{record}.json"
                : owner.Length > 0 ? $"{schema.Folder}/{owner}/{name}.json"
                : $"{schema.Folder}/{name}.json";
        }
    }

    /// <summary>Where its file is to be found, told apart from those of other datasets.</summary>
    public string Place => image.PlaceOf(Path);

    /// <summary>The sources that it cites, in the order of their first use.</summary>
    public (int Record, string? OutsideId)[] Sources()
    {
        var reader = Head();
        _ = reader.Varint();
        var sources = new (int, string?)[reader.Varint()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = reader.Reference();
        }

        return sources;
    }

    public Packed Fields()
    {
        var reader = new PackedReader(image, at);
        _ = reader.Next();
        return reader.Next();
    }

    /// <summary>What stands in front of the fields: the folder of the owner, then the sources.</summary>
    private PackedReader Head() => new PackedReader(image, at).Next().Read();
}
