using System.Text;

namespace AiLandscape;

/// <summary>Walks forward through UTF-8 text and knows the line and column of where it stands.</summary>
internal sealed class TextPosition(ArraySegment<byte> text)
{
    private int _offset;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    public void AdvanceTo(int offset)
    {
        ReadOnlySpan<byte> passed = text.AsSpan(_offset..Math.Min(Math.Max(offset, _offset), text.Count));
        _offset += passed.Length;
        for (var newline = passed.IndexOf((byte)'\n'); newline >= 0; newline = passed.IndexOf((byte)'\n'))
        {
            Line++;
            Column = 1;
            passed = passed[(newline + 1)..];
        }

        Column += Encoding.UTF8.GetCharCount(passed);
    }
}
