using System.Runtime.InteropServices;
using System.Text.Json;

namespace AiLandscape;

/// <summary>A value or a property name in a <see cref="JsonTree"/>. For text, the range lies inside the quotes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonNode(JsonTokenType Type, int Start, int Length, bool IsEscaped)
{
    /// <summary>The number of the first node behind this one and everything in it.</summary>
    public int Next { get; init; }
}
