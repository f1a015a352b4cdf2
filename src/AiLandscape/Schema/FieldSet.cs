using System.Numerics;

namespace AiLandscape;

/// <summary>Some of the fields of a shape, a bit for each, walked in canonical order without allocation by foreach.</summary>
internal readonly struct FieldSet(Shape shape, ulong bits)
{
    public Enumerator GetEnumerator() => new(shape, bits);

    public struct Enumerator(Shape shape, ulong bits)
    {
        private ulong _rest = bits;

        public Field Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (_rest == 0)
            {
                return false;
            }

            Current = shape.Fields[BitOperations.TrailingZeroCount(_rest)];
            _rest &= _rest - 1;
            return true;
        }
    }
}
