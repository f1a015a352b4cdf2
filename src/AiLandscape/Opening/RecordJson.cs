namespace AiLandscape;

/// <summary>Writes records, and values of them, in the canonical form of the data files.</summary>
/// <param name="sink">Where it is written.</param>
/// <param name="ownSources">What the ids of the record's own sources begin with, so that references stand as they were authored; null to write the id of the record that each leads to.</param>
internal sealed class RecordJson(ByteSink sink, string? ownSources)
{
    private static readonly Shape SourceShape = DataSchema.Of(KindName.Sources).Shape;

    /// <summary>The record as its file has it, without the line break at the end.</summary>
    public static void Write(ByteSink sink, Entity entity, int indent)
    {
        var json = new RecordJson(sink, SourcesInRecord.PrefixOf(entity));
        var record = RecordReader.Of(entity);
        var opening = (byte)'{';
        if (EditorSchema.Of(entity) is { } schema)
        {
            CanonicalLayout.Line(sink, opening, indent + 1);
            CanonicalLayout.Name(sink, record.Shape["$schema"]);
            CanonicalLayout.Text(sink, schema);
            opening = (byte)',';
        }

        opening = json.Fields(record, opening, indent);
        if (SourcesInRecord.Of(entity).ToList() is { Count: > 0 } own)
        {
            CanonicalLayout.Line(sink, opening, indent + 1);
            CanonicalLayout.Name(sink, record.Shape["sources"]);
            json.Own(own, indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)'}', indent);
    }

    /// <summary>One field of a record on one line, its own sources included; false where it has none.</summary>
    public static bool TryWriteField(ByteSink sink, Entity entity, Field field)
    {
        var json = new RecordJson(sink, SourcesInRecord.PrefixOf(entity));
        if (field.Type is FieldType.Map { Value: FieldType.Object })
        {
            var own = SourcesInRecord.Of(entity).ToList();
            json.Own(own, CanonicalLayout.OneLine);
            return own.Count > 0;
        }

        var value = RecordReader.Of(entity).Find(field);
        if (value is { } known)
        {
            json.Value(known, CanonicalLayout.OneLine);
        }

        return value is not null;
    }

    public void Value(FieldValue value, int indent)
    {
        switch (value.Type)
        {
            case FieldType.Object:
                CanonicalLayout.End(sink, Fields(value.Object, (byte)'{', indent), (byte)'}', indent);
                break;
            case FieldType.List or FieldType.Statements:
                List(value.Items(), indent);
                break;
            case FieldType.Map:
                Map(value.Entries(), indent);
                break;
            case FieldType.Number:
                CanonicalLayout.Number(sink, value.Number);
                break;
            case FieldType.Truth:
                CanonicalLayout.Truth(sink, value.Truth);
                break;
            case FieldType.SourceKey when ownSources is not null:
                var id = value.Text();
                CanonicalLayout.Text(sink, id.StartsWith(ownSources, StringComparison.Ordinal) ? id[ownSources.Length..] : "@" + id);
                break;
            case FieldType.Reference or FieldType.AnyReference or FieldType.SourceKey when ownSources is null:
                CanonicalLayout.Text(sink, value.RecordId());
                break;
            default:
                CanonicalLayout.Text(sink, value.Text());
                break;
        }
    }

    /// <summary>Writes the fields and gives back what stands before the next one.</summary>
    private byte Fields(RecordReader record, byte opening, int indent, Field? except = null)
    {
        foreach (var (field, value) in record.Fields())
        {
            if (field != except)
            {
                CanonicalLayout.Line(sink, opening, indent + 1);
                CanonicalLayout.Name(sink, field);
                Value(value, indent + 1);
                opening = (byte)',';
            }
        }

        return opening;
    }

    private void List(FieldValue[] items, int indent)
    {
        var opening = (byte)'[';
        foreach (var item in items)
        {
            CanonicalLayout.Line(sink, opening, indent + 1);
            Value(item, indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)']', indent);
    }

    private void Map((FieldValue Key, FieldValue Value)[] entries, int indent)
    {
        var opening = (byte)'{';
        foreach (var (key, value) in entries)
        {
            Key(opening, key.Text(), indent);
            Value(value, indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)'}', indent);
    }

    /// <summary>A source in a record has a key in place of an id.</summary>
    private void Own(List<(string Key, Source Source)> sources, int indent)
    {
        var opening = (byte)'{';
        foreach (var (key, source) in sources)
        {
            Key(opening, key, indent);
            CanonicalLayout.End(sink, Fields(RecordReader.Of(source), (byte)'{', indent + 1, except: SourceShape["id"]), (byte)'}', indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)'}', indent);
    }

    private void Key(byte opening, string key, int indent)
    {
        CanonicalLayout.Line(sink, opening, indent + 1);
        CanonicalLayout.Text(sink, key);
        sink.Bytes(": "u8);
    }
}
