using System.Buffers;

namespace AiLandscape;

/// <summary>A resource of a loaded assembly, read where the system has mapped it: a copy would cost a first query as much as a thousand lookups.</summary>
internal sealed unsafe class ResourceMemory(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = checked((int)stream.Length);

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing) => stream.Dispose();
}
