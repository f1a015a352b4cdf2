using System.Collections;

namespace AiLandscape;

/// <summary>The property names of an object or the items of a list, walked without allocation by foreach.</summary>
internal readonly struct NodeRange(JsonTree tree, int container, bool isObject) : IEnumerable<int>
{
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
            {
                count++;
            }

            return count;
        }
    }

    public Enumerator GetEnumerator() => new(tree, container, isObject);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(JsonTree tree, int container, bool isObject) : IEnumerator<int>
    {
        public int Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            Current = Current == 0 ? container + 1 : tree[isObject ? Current + 1 : Current].Next;
            return Current < tree[container].Next;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
