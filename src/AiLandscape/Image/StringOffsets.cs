using System.Buffers.Binary;

namespace AiLandscape;

/// <summary>
/// Where each string of the table begins: of every sixteenth string the place, of each one its length. A place each would take twice the room, and hardly
/// compresses.
/// </summary>
internal static class StringOffsets
{
    private const int Block = 16;
    private const int BlockLength = 4 + (Block * 2);

    public static int SizeOf(int count) => (count + Block - 1) / Block * BlockLength;

    public static void Write(StringTable strings, Span<byte> to)
    {
        for (var number = 0; number < strings.Offsets.Count; number++)
        {
            var block = to[(number / Block * BlockLength)..];
            if (number % Block == 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(block, strings.Offsets[number]);
            }

            var end = number + 1 < strings.Offsets.Count ? strings.Offsets[number + 1] : strings.Text.Length;
            BinaryPrimitives.WriteUInt16LittleEndian(block[(4 + (number % Block * 2))..], checked((ushort)(end - strings.Offsets[number])));
        }
    }

    public static (int Start, int Length) Of(ReadOnlySpan<byte> offsets, int number)
    {
        var block = number / Block * BlockLength;
        var start = LittleEndian.Int32(offsets, block);
        var length = block + 4;
        for (var i = number % Block; i > 0; i--, length += 2)
        {
            start += LittleEndian.UInt16(offsets, length);
        }

        return (start, LittleEndian.UInt16(offsets, length));
    }
}
