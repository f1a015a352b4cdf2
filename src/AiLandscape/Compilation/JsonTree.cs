using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace AiLandscape;

/// <summary>
/// JSON that remembers where everything stands. Nodes lie in document order: a container is followed by its content, a property name by its value.
/// </summary>
internal sealed class JsonTree
{
    // Trees are read by the thousand; each thread keeps what it reads into.
    [ThreadStatic]
    private static List<JsonNode>? _nodeScratch;

    [ThreadStatic]
    private static Stack<int>? _openScratch;

    private readonly ArraySegment<byte> _bytes;
    private readonly JsonNode[] _nodes;
    private readonly int _first;
    private readonly int _count;

    private JsonTree(ArraySegment<byte> bytes, ArraySegment<JsonNode> nodes)
    {
        _bytes = bytes;
        (_nodes, _first, _count) = (nodes.Array!, nodes.Offset, nodes.Count);
    }

    public ref readonly JsonNode this[int node] => ref _nodes[_first + node];

    /// <summary>The tree, or null and a finding.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="room">Where the nodes go.</param>
    /// <param name="findings">Where the finding goes.</param>
    public static JsonTree? Parse(ArraySegment<byte> bytes, Arena<JsonNode> room, FindingList findings)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            findings.Add(DataRule.MalformedJson, 0, "the file starts with a byte order mark; save it as UTF-8 without one");
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            findings.Add(DataRule.MalformedJson, FirstInvalid(bytes), "the bytes here are not UTF-8; save the file as UTF-8");
            return null;
        }

        var reader = new Utf8JsonReader(bytes);
        try
        {
            return new JsonTree(bytes, ReadNodes(ref reader, room));
        }
        catch (JsonException error)
        {
            var offset = OffsetOf(bytes, error);
            findings.Add(DataRule.MalformedJson, offset, "not JSON: " + Reason(bytes, offset, reader));
            return null;
        }
    }

    /// <summary>The numbers of the property-name nodes of an object.</summary>
    public NodeRange Properties(int container) => new(this, container, isObject: true);

    /// <summary>The numbers of the items of a list.</summary>
    public NodeRange Items(int container) => new(this, container, isObject: false);

    /// <summary>
    /// The fields of which an object has values, as bits, and where each of these stands, by the number of the field. Of an unknown property nothing is noted.
    /// </summary>
    public ulong FindFields(int node, Shape shape, Span<int> values)
    {
        var found = 0UL;
        var guess = 0;
        foreach (var name in Properties(node))
        {
            if (FieldOf(name, shape, guess) is { } field)
            {
                values[field.Index] = name + 1;
                found |= 1UL << field.Index;
                guess = field.Index + 1;
            }
        }

        return found;
    }

    /// <summary>The field of a shape that a property name names, with or without escapes; null where it names none.</summary>
    /// <param name="name">The node of the name.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="guess">The number of the field that probably comes next.</param>
    public Field? FieldOf(int name, Shape shape, int guess) => shape.Find(this[name].IsEscaped ? Encoding.UTF8.GetBytes(Text(name) ?? "") : Raw(name), guess);

    /// <summary>The value of a property, or -1.</summary>
    public int Find(int container, string property)
    {
        var end = this[container].Next;
        for (var name = container + 1; name < end; name = this[name + 1].Next)
        {
            if (TextEquals(name, property))
            {
                return name + 1;
            }
        }

        return -1;
    }

    /// <summary>Where the scalar or name begins, quote included, that a byte lies in; the byte itself where it lies in none.</summary>
    public int StartOfToken(int offset)
    {
        foreach (ref readonly var node in _nodes.AsSpan(_first, _count))
        {
            var quote = node.Type is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0;
            if (node.Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray) && node.Start - quote < offset && offset < node.Start + node.Length + quote)
            {
                return node.Start - quote;
            }
        }

        return offset;
    }

    /// <summary>The bytes of a scalar as they stand in the file, without quotes.</summary>
    public ReadOnlySpan<byte> Raw(int node) => _bytes.AsSpan(this[node].Start, this[node].Length);

    /// <summary>The text of a string or property name; null when an escape in it is not a character.</summary>
    public string? Text(int node)
    {
        if (!this[node].IsEscaped)
        {
            return Encoding.UTF8.GetString(Raw(node));
        }

        var reader = new Utf8JsonReader(_bytes.AsSpan(this[node].Start - 1, this[node].Length + 2));
        try
        {
            reader.Read();
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public bool TextEquals(int node, string text) =>
        this[node].IsEscaped ? Text(node) == text : Raw(node).Length == text.Length && Ascii.Equals(Raw(node), text);

    private static ArraySegment<JsonNode> ReadNodes(ref Utf8JsonReader reader, Arena<JsonNode> room)
    {
        var nodes = _nodeScratch ??= [];
        var open = _openScratch ??= [];
        nodes.Clear();
        open.Clear();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(nodes.Count);
                    nodes.Add(new JsonNode(reader.TokenType, (int)reader.TokenStartIndex, 1, IsEscaped: false));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var container = open.Pop();
                    nodes[container] = nodes[container] with { Next = nodes.Count };
                    break;
                default:
                    var quote = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0;
                    nodes.Add(new JsonNode(reader.TokenType, (int)reader.TokenStartIndex + quote, reader.ValueSpan.Length, reader.ValueIsEscaped) { Next = nodes.Count + 1 });
                    break;
            }
        }

        var kept = room.Take(nodes.Count);
        CollectionsMarshal.AsSpan(nodes).CopyTo(kept);
        return kept;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }

    private static int OffsetOf(ReadOnlySpan<byte> bytes, JsonException error)
    {
        var offset = 0;
        for (var skipped = 0L; skipped < (error.LineNumber ?? 0); skipped++)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(offset + (int)(error.BytePositionInLine ?? 0), bytes.Length);
    }

    private static string Reason(ReadOnlySpan<byte> bytes, int offset, in Utf8JsonReader reader)
    {
        var container = _openScratch!.TryPeek(out var open) ? _nodeScratch![open].Type : JsonTokenType.None;

        // A name whose colon is missing has been passed as text; any other token that cannot stand where it does has not been passed.
        var hasPendingName = reader.TokenType == JsonTokenType.String && reader.TokenStartIndex < reader.BytesConsumed;
        return JsonFault.Reason(bytes, offset, reader, container, hasPendingName);
    }
}
