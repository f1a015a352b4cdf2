using System.Text;
using System.Text.Json;

namespace AiLandscape;

/// <summary>
/// The one way to write a record: properties in the order of the schema, keys of maps in ordinal order, two spaces, LF, numbers as short as they can be
/// exactly, escapes only where JSON needs them. The framework's writer would escape every character beyond the first plane.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>So many bytes before a difference are shown with it.</summary>
    private const int MaxLead = 30;

    // Every record is written once to be compared; each thread keeps what it writes into.
    [ThreadStatic]
    private static ByteSink? _sink;

    /// <summary>Writes a record of which nothing is found but values at most; those that cannot be written otherwise stand as they are. The bytes hold until the same thread writes the next one.</summary>
    public static ReadOnlySpan<byte> Write(JsonTree tree, Shape shape)
    {
        var sink = _sink ??= new ByteSink();
        sink.Clear();
        WriteObject(sink, tree, 0, shape, indent: 0);
        sink.Byte((byte)'\n');
        return sink.Written;
    }

    /// <summary>Reports the first place where the file differs from its canonical form.</summary>
    public static void Check(DataFile file, JsonTree tree, Shape shape, FindingList findings)
    {
        var canonical = Write(tree, shape);
        var same = canonical.CommonPrefixLength(file.Bytes);
        if (same == canonical.Length && same == file.Bytes.Count)
        {
            return;
        }

        var place = StartOfWord(file.Bytes, tree, same);
        findings.Add(DataRule.NotCanonical, place, $"{Around(file.Bytes, place)} is not canonical here; expected {Around(canonical, place)} (the fix command rewrites the file)");
    }

    /// <summary>Where the token begins that a byte lies in; of long text, the word, so that what is shown of it reaches the byte.</summary>
    private static int StartOfWord(ReadOnlySpan<byte> text, JsonTree tree, int offset)
    {
        var token = tree.StartOfToken(offset);
        if (offset - token <= MaxLead)
        {
            return token;
        }

        var space = text[token..offset].LastIndexOf((byte)' ');
        if (space >= 0 && offset - (token + space + 1) <= MaxLead)
        {
            return token + space + 1;
        }

        while ((text[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
    }

    private static void WriteValue(ByteSink sink, JsonTree tree, int node, FieldType holds, int indent)
    {
        switch (holds)
        {
            case FieldType.Object(var shape):
                WriteObject(sink, tree, node, shape, indent);
                break;
            case FieldType.Statements(_, var shape):
                WriteList(sink, tree, node, shape.AsType, indent);
                break;
            case FieldType.List(var item):
                WriteList(sink, tree, node, item, indent);
                break;
            case FieldType.Map(_, var value):
                WriteMap(sink, tree, node, value, indent);
                break;
            case FieldType.Number type when ValueRules.NumberAt(tree, node) is var number && ValueRules.IsSound(number, type):
                CanonicalLayout.Number(sink, number);
                break;
            case FieldType.Number:
                sink.Bytes(tree.Raw(node));
                break;
            case FieldType.Truth:
                CanonicalLayout.Truth(sink, tree[node].Type == JsonTokenType.True);
                break;
            default:
                WriteText(sink, tree, node);
                break;
        }
    }

    private static void WriteObject(ByteSink sink, JsonTree tree, int node, Shape shape, int indent)
    {
        Span<int> values = stackalloc int[Shape.MaxFields];
        var present = tree.FindFields(node, shape, values);
        var opening = (byte)'{';
        foreach (var field in new FieldSet(shape, present))
        {
            CanonicalLayout.Line(sink, opening, indent + 1);
            CanonicalLayout.Name(sink, field);
            WriteValue(sink, tree, values[field.Index], field.Type, indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)'}', indent);
    }

    private static void WriteList(ByteSink sink, JsonTree tree, int node, FieldType item, int indent)
    {
        var opening = (byte)'[';
        foreach (var child in tree.Items(node))
        {
            CanonicalLayout.Line(sink, opening, indent + 1);
            WriteValue(sink, tree, child, item, indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)']', indent);
    }

    private static void WriteMap(ByteSink sink, JsonTree tree, int node, FieldType value, int indent)
    {
        var keys = new List<(string Key, int Node)>();
        foreach (var name in tree.Properties(node))
        {
            keys.Add((tree.Text(name) ?? "", name));
        }

        keys.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var opening = (byte)'{';
        foreach (var (_, name) in keys)
        {
            CanonicalLayout.Line(sink, opening, indent + 1);
            WriteText(sink, tree, name);
            sink.Bytes(": "u8);
            WriteValue(sink, tree, name + 1, value, indent + 1);
            opening = (byte)',';
        }

        CanonicalLayout.End(sink, opening, (byte)'}', indent);
    }

    /// <summary>Text that stands without escapes needs none; an escape that is no character is left for somebody to mend.</summary>
    private static void WriteText(ByteSink sink, JsonTree tree, int node)
    {
        if (tree[node].IsEscaped && tree.Text(node) is { } text && !text.Any(ValueRules.IsForbidden))
        {
            CanonicalLayout.Text(sink, text);
            return;
        }

        sink.Byte((byte)'"');
        sink.Bytes(tree.Raw(node));
        sink.Byte((byte)'"');
    }

    private static string Around(ReadOnlySpan<byte> text, int offset)
    {
        var rest = text[Math.Min(offset, text.Length)..];
        var line = rest.IndexOf((byte)'\n');
        return rest.IsEmpty ? "the end of the file"
            : line == 0 ? "the end of the line"
            : Describe.Quote(Encoding.UTF8.GetString(line < 0 ? rest : rest[..line]));
    }
}
