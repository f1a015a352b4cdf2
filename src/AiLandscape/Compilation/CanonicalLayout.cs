using System.Buffers.Text;
using System.Text;

namespace AiLandscape;

/// <summary>How canonical JSON is laid out, whether it is written from a file or from the image.</summary>
internal static class CanonicalLayout
{
    /// <summary>The depth from which on everything stands on one line.</summary>
    public const int OneLine = int.MinValue;

    private const int MaxNumberLength = 32;

    /// <summary>The bracket or comma, and the beginning of the next line.</summary>
    public static void Line(ByteSink sink, byte before, int indent)
    {
        sink.Byte(before);
        Break(sink, indent);
    }

    /// <summary>The closing bracket, on a line of its own unless there is nothing inside.</summary>
    /// <param name="sink">Where it is written.</param>
    /// <param name="opening">A comma where something was written, otherwise the opening bracket.</param>
    /// <param name="bracket">The closing bracket.</param>
    /// <param name="indent">The depth of the bracket.</param>
    public static void End(ByteSink sink, byte opening, byte bracket, int indent)
    {
        if (opening == ',')
        {
            Break(sink, indent);
        }
        else
        {
            sink.Byte(opening);
        }

        sink.Byte(bracket);
    }

    public static void Name(ByteSink sink, Field field)
    {
        sink.Byte((byte)'"');
        sink.Bytes(field.Utf8Name);
        sink.Bytes("\": "u8);
    }

    /// <summary>Text without control characters, which no record has.</summary>
    public static void Text(ByteSink sink, string text)
    {
        sink.Byte((byte)'"');
        sink.Bytes(Encoding.UTF8.GetBytes(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)));
        sink.Byte((byte)'"');
    }

    public static void Number(ByteSink sink, double value)
    {
        Span<byte> digits = stackalloc byte[MaxNumberLength];
        _ = Utf8Formatter.TryFormat(value, digits, out var length);
        sink.Bytes(digits[..length]);
    }

    public static void Truth(ByteSink sink, bool value) => sink.Bytes(value ? "true"u8 : "false"u8);

    private static void Break(ByteSink sink, int indent)
    {
        if (indent < 0)
        {
            return;
        }

        sink.Byte((byte)'\n');
        for (var i = 0; i < indent; i++)
        {
            sink.Bytes("  "u8);
        }
    }
}
