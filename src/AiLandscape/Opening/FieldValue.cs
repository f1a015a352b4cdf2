using System.Globalization;

namespace AiLandscape;

/// <summary>
/// One value of a record with the type that the schema gives it. Which member may be asked follows from <see cref="Type"/>: items of a list, entries of a
/// map, statements of a disputed value, fields of an object, the record that a reference names, and of everything that is none of these the text.
/// </summary>
internal readonly struct FieldValue(FieldType type, Node node)
{
    public FieldType Type => type;

    public double Number => node.AsNumber();

    public bool Truth => node.AsTruth();

    public RecordReader Object => new(((FieldType.Object)type).Shape, node);

    /// <summary>The items of a list; of a disputed value its statements, as objects. Those that the view of the landscape shows.</summary>
    public FieldValue[] Items()
    {
        var itemType = type is FieldType.Statements(_, var shape) ? shape.AsType : ((FieldType.List)type).Item;
        var view = node.Landscape.Viewpoint;
        var items = itemType switch
        {
            FieldType.Object({ Facts: { } places }) => node.Items().Shown(view, places),
            FieldType.SourceKey when !view.IsToday => Array.FindAll(node.Items(), item => view.IsKnown(item.AsReference<Source>())),
            _ => node.Items(),
        };
        return Array.ConvertAll(items, item => new FieldValue(itemType, item));
    }

    public (FieldValue Key, FieldValue Value)[] Entries()
    {
        var (keyType, valueType) = (FieldType.Map)type;
        return Array.ConvertAll(node.Entries(), entry => (new FieldValue(keyType, entry.Key), new FieldValue(valueType, entry.Value)));
    }

    /// <summary>The statements about a disputed value, with what the library makes of them. Whether they contradict each other is not to be asked here, for these values have no order.</summary>
    public Sourced<FieldValue> Sourced()
    {
        var valueType = ((FieldType.Statements)type).Value;
        return node.AsSourced(value => new FieldValue(valueType, value));
    }

    /// <summary>The record that a reference of any sort names.</summary>
    public Entity Record() => type switch
    {
        FieldType.Reference(var kind, _) => node.AsReference(kind),
        FieldType.SourceKey => node.AsReference(KindName.Sources),
        _ => node.AsAnyReference(),
    };

    /// <summary>The id of the record that a reference of any sort names, with the folder in front where the reference carries its kind.</summary>
    public string RecordId()
    {
        var record = Record();
        return type is FieldType.AnyReference ? $"{DataSchema.Of(record.RecordKind).Folder}/{record.Key}" : record.Key;
    }

    /// <summary>The value as the data has it, except that a number has no exponent where it is whole, and a source its id instead of a key.</summary>
    public string Text()
    {
        switch (type)
        {
            case FieldType.Number(_, _, _, var isWhole):
                return isWhole ? ((long)Number).ToString(CultureInfo.InvariantCulture) : Number.ToString("R", CultureInfo.InvariantCulture);
            case FieldType.Truth:
                return Truth ? "true" : "false";
            case FieldType.Date:
                return node.AsDate().ToString();
            case FieldType.Word(var words):
                return words.Words[node.AsWord()];
            case FieldType.Reference(var kind, _):
                return node.AsReferenceId(kind);
            case FieldType.SourceKey:
                return node.AsReferenceId(KindName.Sources);
            case FieldType.AnyReference:
                var (any, reference) = node.AsKindAndReference();
                return $"{DataSchema.Of(any).Folder}/{reference.AsReferenceId(any)}";
            default:
                return node.AsText();
        }
    }

    /// <summary>The value as people read it, in the words of the typed value: 174.6B, 2021-03, mixture of experts, the name of a record.</summary>
    public override string ToString() => type switch
    {
        FieldType.Number(var unit, _, _, _) => QuantityText.Of(Number, unit),
        FieldType.Word => Text().Replace('-', ' '),
        FieldType.Reference or FieldType.AnyReference or FieldType.SourceKey => Record().Name,
        FieldType.Object(var shape) when shape == Shapes.Money => node.AsMoney().ToString(),
        FieldType.Object(var shape) => shape.Name,
        _ => Text(),
    };
}
