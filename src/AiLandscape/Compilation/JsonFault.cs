using System.Buffers;
using System.Text;
using System.Text.Json;

namespace AiLandscape;

/// <summary>Says in our own words why text is not JSON: what stands at the place where reading stopped, and what could have stood there.</summary>
internal static class JsonFault
{
    private const string Value = "a value: text in double quotes, a number, true, false, null, a list or an object";

    private static readonly SearchValues<byte> InWords = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."u8);

    /// <param name="text">The file.</param>
    /// <param name="offset">The byte that cannot stand where it does.</param>
    /// <param name="reader">The reader as it stopped.</param>
    /// <param name="container">The object or list that is open at that place, or none.</param>
    /// <param name="hasPendingName">Whether a property name was read whose colon is missing.</param>
    public static string Reason(ReadOnlySpan<byte> text, int offset, in Utf8JsonReader reader, JsonTokenType container, bool hasPendingName)
    {
        var token = text[(int)reader.BytesConsumed..];
        var isInText = token is [(byte)'"', ..] && offset > reader.BytesConsumed;
        if (offset >= text.Length)
        {
            return reader.TokenType == JsonTokenType.None && token.IsEmpty ? "the file holds nothing but space"
                : isInText ? "text begins that no double quote ends"
                : "the file ends before everything that was opened is closed";
        }

        if (isInText)
        {
            return text[offset] < ' '
                ? "text holds a control character; take it out or write it as an escape"
                : $"{Found(text[offset..])} makes no escape; they are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits";
        }

        var before = text[..(int)reader.BytesConsumed].TrimEnd(" \t\r\n"u8);
        var previous = before.IsEmpty ? (byte)0 : before[^1];
        return (token[0], previous) switch
        {
            ((byte)'/', _) => "comments are not part of JSON; take it out",
            ((byte)'\'', _) => "text and names stand in double quotes, not in single ones",
            ((byte)'}' or (byte)']', (byte)',') => "a comma stands before the closing bracket; take it out",
            _ when Expected(container, previous, hasPendingName) is var expected && expected == Value && token[0] is (byte)'{' or (byte)'[' => "objects and lists stand inside one another to a depth of 64 at most",
            _ => $"{Found(token)} cannot stand here; expected {Expected(container, previous, hasPendingName)}",
        };
    }

    private static string Expected(JsonTokenType container, byte previous, bool hasPendingName) =>
        hasPendingName ? "a colon and the value of the property"
        : previous is (byte)':' or (byte)'[' || (previous == ',' && container == JsonTokenType.StartArray) ? Value
        : previous is (byte)'{' or (byte)',' ? "the name of a property in double quotes"
        : container == JsonTokenType.None ? previous == 0 ? "an object in braces" : "the end of the file, which holds one record"
        : container == JsonTokenType.StartObject ? "a comma or a closing brace" : "a comma or a closing bracket";

    /// <summary>The word that begins here, or the one character that is none.</summary>
    private static string Found(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(InWords);
        if (length == 0)
        {
            Rune.DecodeFromUtf8(text, out _, out length);
        }

        return Describe.Quote(Encoding.UTF8.GetString(length < 0 ? text : text[..length]));
    }
}
