using System.Buffers.Binary;

namespace AiLandscape;

/// <summary>A growing run of bytes with the few forms that the image is made of.</summary>
internal sealed class ByteSink
{
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Byte(byte value) => Reserve(1)[0] = value;

    public void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Reserve(value.Length));

    public void Fixed32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Reserve(4), value);

    public void Fixed64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(8), value);

    public void Number(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Reserve(8), value);

    /// <summary>Seven bits a byte, the lowest first, the high bit set on all but the last (LEB128).</summary>
    public void Varint(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    /// <summary>Marks where a run begins whose length will stand in front of it, and keeps the one byte free that most lengths need.</summary>
    public int Open()
    {
        Byte(0);
        return Length - 1;
    }

    /// <summary>Puts the length of what was written since <see cref="Open"/> in front of it.</summary>
    public void Close(int start)
    {
        var size = Length - start - 1;
        var more = 0;
        for (var rest = size >> 7; rest > 0; rest >>= 7)
        {
            more++;
        }

        if (more > 0)
        {
            Reserve(more);
            _bytes.AsSpan(start + 1, size).CopyTo(_bytes.AsSpan(start + 1 + more));
        }

        Length = start;
        Varint((ulong)size);
        Length = start + 1 + more + size;
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            var larger = GC.AllocateUninitializedArray<byte>(Math.Max(_bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            _bytes = larger;
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
