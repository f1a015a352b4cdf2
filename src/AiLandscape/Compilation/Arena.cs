namespace AiLandscape;

/// <summary>
/// Room for many small runs that all live until the last of them has served: each takes its part of a large block, where an array of its own for each would
/// cost the collector as much as the reading itself. The blocks lie on the heap that is not moved. It serves one thread.
/// </summary>
internal sealed class Arena<T>
    where T : unmanaged
{
    private const int FirstBlock = 1 << 10;
    private const int LargestBlock = 1 << 16;

    private T[] _block = [];
    private int _used;

    /// <summary>A run of that length; what it holds is not cleared.</summary>
    public ArraySegment<T> Take(int length)
    {
        if (length > _block.Length - _used)
        {
            var next = Math.Clamp(_block.Length * 2, FirstBlock, LargestBlock);
            if (length > next / 2)
            {
                return Allocate(length);
            }

            (_block, _used) = (Allocate(next), 0);
        }

        _used += length;
        return new ArraySegment<T>(_block, _used - length, length);
    }

    private static T[] Allocate(int length) => GC.AllocateUninitializedArray<T>(length, pinned: true);
}
