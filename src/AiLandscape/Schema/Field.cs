using System.Text;

namespace AiLandscape;

/// <summary>One property of a record or of an object inside it. <see cref="Index"/> is its place in the canonical order and in the image.</summary>
internal sealed record Field(string Name, FieldType Type, bool IsRequired, string Description)
{
    public int Index { get; internal set; }

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    public static Field Required(string name, FieldType type, string description) => new(name, type, true, description);

    public static Field Optional(string name, FieldType type, string description) => new(name, type, false, description);
}
