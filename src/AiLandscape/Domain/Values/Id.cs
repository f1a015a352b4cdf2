using System.Diagnostics.CodeAnalysis;

namespace AiLandscape;

/// <summary>
/// The stable id of a record of one kind: kebab-case ASCII such as <c>gpt-4</c>, 1 to 80 characters, or several such segments joined by <c>/</c> where a
/// source stands inside a record (<c>models/gpt-4/paper</c>). Ids are ordinal and case-sensitive. The default is the empty id, which names no record.
/// </summary>
/// <typeparam name="T">The kind of record; ids of different kinds cannot be compared or mixed up.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "An id is read for one kind: Id<Company>.Parse.")]
public readonly struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>, IParsable<Id<T>>
    where T : Entity
{
    /// <summary>Takes an id from its text.</summary>
    /// <param name="id">One kebab-case segment, or several joined by <c>/</c>; 1 to 80 characters each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="id"/> is no id; the message says what was found and expected.</exception>
    public Id(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!IsWellFormed(id))
        {
            throw new FormatException($"{Describe.Quote(id)} is no id; expected kebab-case of at most {ValueRules.MaxIdLength} characters such as 'gpt-4'.");
        }

        Value = id;
    }

    /// <summary>The text of the id; empty for the default.</summary>
    public string Value { get => field ?? ""; private init; }

    /// <summary>Reads an id; the same as the constructor.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no id.</exception>
    public static Id<T> Parse(string text) => new(text);

    /// <summary>Reads an id where it may be none.</summary>
    /// <returns>Whether <paramref name="text"/> is an id; if not, <paramref name="id"/> is the empty id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<T> id)
    {
        var isId = text is not null && IsWellFormed(text);
        id = isId ? Trusted(text!) : default;
        return isId;
    }

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Id<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) => TryParse(s, out result);

    /// <summary>Lets a literal stand for an id.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator Id<T>(string text) => new(text);

    /// <summary>The text of the id. Explicit, because an implicit one would make <c>model?.Id == "gpt-4"</c> ambiguous.</summary>
    public static explicit operator string(Id<T> id) => id.Value;

    /// <summary>Whether both are the same id, compared ordinally.</summary>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether the two ids differ.</summary>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Whether the id has this text. Value that is no id, or null, equals none; nothing is thrown.</summary>
    public static bool operator ==(Id<T> left, string? right) => left.Value == right;

    /// <summary>Whether the id has another text.</summary>
    public static bool operator !=(Id<T> left, string? right) => left.Value != right;

    /// <summary>Whether the id has this text. Value that is no id, or null, equals none; nothing is thrown.</summary>
    public static bool operator ==(string? left, Id<T> right) => left == right.Value;

    /// <summary>Whether the id has another text.</summary>
    public static bool operator !=(string? left, Id<T> right) => left != right.Value;

    /// <summary>Whether the left id comes first in ordinal order.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes first in ordinal order or both are the same.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes last in ordinal order.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes last in ordinal order or both are the same.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Orders ids ordinally by their text; the empty id comes first.</summary>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether both are the same id, compared ordinally.</summary>
    public bool Equals(Id<T> other) => Value == other.Value;

    /// <summary>Whether <paramref name="obj"/> is the same id of the same kind. A string is never equal here, even if its text is the same.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Id<T> other && Equals(other);

    /// <summary>A hash of the text.</summary>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text of the id; empty for the default.</summary>
    public override string ToString() => Value;

    /// <summary>An id whose text has been checked before.</summary>
    internal static Id<T> Trusted(string text) => new() { Value = text };

    private static bool IsWellFormed(string text)
    {
        var (previous, length) = ('/', 0);
        foreach (var c in text)
        {
            var isJoint = c is '-' or '/';
            if (isJoint ? previous is '-' or '/' : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }

            length = c == '/' ? 0 : length + 1;
            if (length > ValueRules.MaxIdLength)
            {
                return false;
            }

            previous = c;
        }

        return previous is not ('-' or '/');
    }
}
