namespace AiLandscape;

/// <summary>
/// Reads numbers whose lowest byte comes first, whatever the machine. By hand, because <c>BinaryPrimitives</c> stands in an assembly that a first query would
/// have to load for it alone.
/// </summary>
internal static class LittleEndian
{
    public static int UInt16(ReadOnlySpan<byte> bytes, int at) => bytes[at] | (bytes[at + 1] << 8);

    public static int Int32(ReadOnlySpan<byte> bytes, int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);

    public static ulong UInt64(ReadOnlySpan<byte> bytes, int at) => (uint)Int32(bytes, at) | ((ulong)(uint)Int32(bytes, at + 4) << 32);
}
