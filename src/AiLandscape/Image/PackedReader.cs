namespace AiLandscape;

/// <summary>Reads forward through a run of an image.</summary>
internal ref struct PackedReader(PackedImage image, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = image.Bytes;
    private int _at = at;

    public readonly int At => _at;

    public int Varint() => (int)Mask();

    public ulong Mask()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    public byte Byte() => _bytes[_at++];

    public double Number() => BitConverter.UInt64BitsToDouble(Fixed64());

    public ulong Fixed64() => LittleEndian.UInt64(_bytes, _at);

    public string Text() => image.Text(Varint());

    /// <summary>The run that follows, which has its length in front; the reader stands behind it.</summary>
    public Packed Next()
    {
        var length = Varint();
        var run = new Packed(image, _at);
        _at += length;
        return run;
    }

    /// <summary>The number of a record within its kind, or -1 and its id where it stands outside the image.</summary>
    public (int Record, string? OutsideId) Reference()
    {
        var number = Varint();
        return number > 0 ? (number - 1, null) : (-1, Text());
    }
}
