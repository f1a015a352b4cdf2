using System.Text;

namespace AiLandscape;

/// <summary>
/// Numbers strings in the order of their first use, each once. Number 0 is the empty string, which stands for none. A hash table with open addressing
/// over the text itself, because a dictionary would keep every string a second time.
/// </summary>
internal sealed class StringTable
{
    /// <summary>Number of the string plus one, 0 where the slot is free. Its length is a power of two, at least twice the count.</summary>
    private int[] _slots = new int[1024];

    public StringTable() => Number([]);

    /// <summary>Where each string begins in <see cref="Text"/>.</summary>
    public List<int> Offsets { get; } = [];

    /// <summary>All strings one behind the other, as UTF-8.</summary>
    public ByteSink Text { get; } = new();

    public int Number(string text) => Number(Encoding.UTF8.GetBytes(text));

    public int Number(ReadOnlySpan<byte> utf8)
    {
        var slot = SlotOf(utf8);
        if (_slots[slot] > 0)
        {
            return _slots[slot] - 1;
        }

        Offsets.Add(Text.Length);
        Text.Bytes(utf8);
        _slots[slot] = Offsets.Count;
        if (Offsets.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return Offsets.Count - 1;
    }

    /// <summary>The slot that holds the string, or the free one where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        var slot = hash.ToHashCode() & (_slots.Length - 1);
        while (_slots[slot] > 0 && !At(_slots[slot] - 1).SequenceEqual(utf8))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private ReadOnlySpan<byte> At(int number) =>
        Text.Written[Offsets[number]..(number + 1 < Offsets.Count ? Offsets[number + 1] : Text.Length)];

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Offsets.Count; number++)
        {
            _slots[SlotOf(At(number))] = number + 1;
        }
    }
}
