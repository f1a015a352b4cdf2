using System.Collections;

namespace AiLandscape;

/// <summary>All records of one kind, in the ordinal order of their ids; withdrawn ones are left out, though their ids still resolve.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class Catalog<T> : IReadOnlyList<T>
    where T : Entity
{
    private const int CloseIdCount = 3;

    private readonly Shelf _shelf;
    private T[]? _items;

    internal Catalog(Shelf shelf) => _shelf = shelf;

    /// <summary>How many records there are.</summary>
    public int Count => Items.Length;

    /// <summary>The records themselves, for the library alone: nobody writes to it.</summary>
    internal T[] Items => _items ??= ReadItems();

    /// <summary>The record at a place, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The place is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => Items[index];

    /// <summary>The record with this id or former id; for a withdrawn id, its replacement where there is one.</summary>
    /// <exception cref="UnknownIdException">There is none; the message names the closest ids.</exception>
    public T this[Id<T> id] => this[id.Value];

    /// <summary>The record with this id or former id; for a withdrawn id, its replacement where there is one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="UnknownIdException">There is none; the message names the closest ids.</exception>
    public T this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return _shelf.Get(id) as T ?? throw Unknown(id);
        }
    }

    /// <summary>
    /// The one record that has this id or answers to this name, local name, alias or external id. Names are compared by letters and digits alone, in lower
    /// case, full-width forms as ASCII, with a point between digits that something separates.
    /// </summary>
    /// <param name="name">The id or name; null and empty text find nothing.</param>
    /// <returns>The record; null when there is none, or more than one.</returns>
    public T? Find(string? name) => _shelf.Find(name) as T;

    /// <summary>The records, one after the other, without allocation.</summary>
    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(Items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>By hand, for a first query must not wait for LINQ to be compiled.</summary>
    private T[] ReadItems()
    {
        var live = _shelf.Live;
        var items = new T[live.Length];
        var count = 0;
        foreach (var entity in live)
        {
            if (entity is T item)
            {
                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return items;
    }

    private UnknownIdException Unknown(string id)
    {
        var landscape = _shelf.Landscape;
        var isWhole = (typeof(T) == typeof(Organization) || _shelf.Kind != KindName.Organizations) && landscape.Viewpoint.IsToday;
        var ids = isWhole ? _shelf.Ids : [.. Items.Select(item => item.Key)];
        var spelt = Spelling.Closest(id, ids, CloseIdCount);
        var near = spelt.Length == CloseIdCount ? [] : NameSearch.Run([_shelf], id, int.MaxValue).Where(match => match.Entity is T).Select(match => match.Entity.Key);
        var isHidden = _shelf.GetAny(id) is T;
        return new UnknownIdException(typeof(T).Name, id, [.. spelt.Union(near, StringComparer.Ordinal).Take(CloseIdCount)], landscape.WithId(id), Count, landscape.Dataset.DataVersion, landscape.Viewpoint, isHidden);
    }
}
