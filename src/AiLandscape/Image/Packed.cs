using System.Numerics;

namespace AiLandscape;

/// <summary>One packed value: a place in an image, read according to the type that the schema gives it.</summary>
internal readonly struct Packed(PackedImage image, int at)
{
    public PackedImage Image => image;

    /// <summary>Where it begins.</summary>
    public int At => at;

    public PackedReader Read() => new(image, at);

    /// <summary>The places of the first fields of this object, as many as there is room for, in one pass; 0 where a field is absent.</summary>
    public void Places(Span<int> places)
    {
        var reader = Read();
        var mask = reader.Mask();
        for (var index = 0; index < places.Length; index++)
        {
            places[index] = (mask & 1UL << index) == 0 ? 0 : reader.Next().At;
        }
    }

    /// <summary>A field of this object; false where it is absent.</summary>
    public bool TryField(int index, out Packed value)
    {
        var reader = Read();
        var mask = reader.Mask();
        if ((mask & 1UL << index) == 0)
        {
            value = default;
            return false;
        }

        for (var skip = BitOperations.PopCount(mask & ((1UL << index) - 1)); skip > 0; skip--)
        {
            _ = reader.Next();
        }

        value = reader.Next();
        return true;
    }
}
