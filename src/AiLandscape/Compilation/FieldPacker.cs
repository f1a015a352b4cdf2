using System.Text.Json;

namespace AiLandscape;

/// <summary>
/// Packs the fields of one record by their type: an object is a mask of the fields present and each field with its length in front; a list is a count and
/// each item with its length in front; texts are numbers into the string table.
/// </summary>
internal sealed class FieldPacker(LandscapePacker landscape, RecordFile record, ByteSink sink, StringTable strings)
{
    private readonly JsonTree _tree = record.Tree;

    /// <param name="node">The object.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="id">The id to give it, where the object itself carries none.</param>
    public void PackObject(int node, Shape shape, string? id = null)
    {
        Span<int> values = stackalloc int[Shape.MaxFields];
        var mask = _tree.FindFields(node, shape, values) & shape.Kept;
        var idField = id is null ? -1 : shape["id"].Index;
        if (idField >= 0)
        {
            mask |= 1UL << idField;
        }

        sink.Varint(mask);
        foreach (var field in new FieldSet(shape, mask))
        {
            var start = sink.Open();
            if (field.Index == idField)
            {
                sink.Varint((ulong)strings.Number(id!));
            }
            else
            {
                PackValue(values[field.Index], field.Type);
            }

            sink.Close(start);
        }
    }

    private void PackValue(int node, FieldType type)
    {
        switch (type)
        {
            case FieldType.Object(var shape):
                PackObject(node, shape);
                break;
            case FieldType.List(var item):
                PackList(node, item);
                break;
            case FieldType.Statements(_, var shape):
                PackList(node, shape.AsType);
                break;
            case FieldType.Map(var key, var value):
                PackMap(node, key, value);
                break;
            case FieldType.Date:
                _ = Edtf.TryParse(_tree.Raw(node), out var date);
                sink.Fixed64(date.ToPacked());
                break;
            case FieldType.Number:
                sink.Number(ValueRules.NumberAt(_tree, node));
                break;
            case FieldType.Truth:
                sink.Byte(_tree[node].Type == JsonTokenType.True ? (byte)1 : (byte)0);
                break;
            case FieldType.Word(var words):
                sink.Byte((byte)words.IndexOf(_tree.Raw(node)));
                break;
            case FieldType.Reference(var kind, _):
                landscape.PackReference(kind, _tree.Text(node)!);
                break;
            case FieldType.SourceKey:
                landscape.PackSource(record, node);
                break;
            case FieldType.AnyReference:
                var (any, id) = RecordReference.Split(_tree.Text(node)!);
                sink.Byte((byte)any!.Value);
                landscape.PackReference(any.Value, id);
                break;
            default:
                sink.Varint((ulong)(_tree[node].IsEscaped ? strings.Number(_tree.Text(node)!) : strings.Number(_tree.Raw(node))));
                break;
        }
    }

    private void PackList(int node, FieldType item)
    {
        sink.Varint((ulong)_tree.Items(node).Count);
        foreach (var child in _tree.Items(node))
        {
            var start = sink.Open();
            PackValue(child, item);
            sink.Close(start);
        }
    }

    private void PackMap(int node, FieldType key, FieldType value)
    {
        sink.Varint((ulong)_tree.Properties(node).Count);
        foreach (var name in _tree.Properties(node))
        {
            var start = sink.Open();
            PackValue(name, key);
            sink.Close(start);
            start = sink.Open();
            PackValue(name + 1, value);
            sink.Close(start);
        }
    }
}
