using System.Text;

namespace AiLandscape;

/// <summary>
/// Numbers strings in the order of their first use, each once. Number 0 is the empty string, which stands for none. A hash table with open addressing
/// over the text itself, because a dictionary would keep every string a second time.
/// </summary>
internal sealed class StringTable
{
    private const int MaxBytesPerChar = 3;

    /// <summary>Number of the string plus one, 0 where the slot is free. Its length is a power of two, at least twice the count.</summary>
    private int[] _slots = new int[1024];

    /// <summary>The hash of each string, so that the table grows without reading them again.</summary>
    private readonly List<int> _hashes = [];

    public StringTable() => Number([]);

    /// <summary>Where each string begins in <see cref="Text"/>.</summary>
    public List<int> Offsets { get; } = [];

    /// <summary>All strings one behind the other, as UTF-8.</summary>
    public ByteSink Text { get; } = new();

    public int Number(string text)
    {
        const int Short = 256;
        Span<byte> utf8 = text.Length <= Short ? stackalloc byte[Short * MaxBytesPerChar] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        return Number(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    public int Number(ReadOnlySpan<byte> utf8)
    {
        var hashing = new HashCode();
        hashing.AddBytes(utf8);
        var hash = hashing.ToHashCode();
        var slot = FirstSlot(hash);
        while (_slots[slot] > 0)
        {
            var number = _slots[slot] - 1;
            if (_hashes[number] == hash && At(number).SequenceEqual(utf8))
            {
                return number;
            }

            slot = Next(slot);
        }

        Offsets.Add(Text.Length);
        _hashes.Add(hash);
        Text.Bytes(utf8);
        _slots[slot] = Offsets.Count;
        if (Offsets.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return Offsets.Count - 1;
    }

    private int FirstSlot(int hash) => hash & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private ReadOnlySpan<byte> At(int number) =>
        Text.Written[Offsets[number]..(number + 1 < Offsets.Count ? Offsets[number + 1] : Text.Length)];

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Offsets.Count; number++)
        {
            var slot = FirstSlot(_hashes[number]);
            while (_slots[slot] > 0)
            {
                slot = Next(slot);
            }

            _slots[slot] = number + 1;
        }
    }
}
