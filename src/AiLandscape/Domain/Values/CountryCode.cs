using System.Diagnostics.CodeAnalysis;

namespace AiLandscape;

/// <summary>
/// A country by its ISO 3166-1 alpha-2 code in capitals, as officially assigned, or <c>EU</c> or <c>UN</c>, which the standard reserves. Ordinal and
/// case-sensitive. The default is no country; its text is empty.
/// </summary>
public readonly struct CountryCode : IEquatable<CountryCode>, IComparable<CountryCode>, IParsable<CountryCode>
{
    private readonly string? _text;

    private CountryCode(string text) => _text = text;

    private string Text => _text ?? "";

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such code; lower case is not accepted.</exception>
    public static CountryCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException(
            $"{Describe.Quote(text)} is no country; expected an ISO 3166-1 alpha-2 code in capitals such as 'CN', or 'EU' or 'UN'.");
    }

    /// <summary>Reads a code where it may be none.</summary>
    /// <returns>Whether <paramref name="text"/> is a code; if not, <paramref name="code"/> is the default.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        var isCode = CountryCodes.Contains(text);
        code = isCode ? Trusted(text!) : default;
        return isCode;
    }

    static CountryCode IParsable<CountryCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountryCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result);

    /// <summary>Lets a literal stand for a country.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static implicit operator CountryCode(string text) => Parse(text);

    /// <summary>Whether both are the same country.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether the two countries differ.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <summary>Whether the country has this code. Text that is no code, or null, equals none; nothing is thrown.</summary>
    public static bool operator ==(CountryCode left, string? right) => left.Text == right;

    /// <summary>Whether the country has another code.</summary>
    public static bool operator !=(CountryCode left, string? right) => left.Text != right;

    /// <summary>Whether the country has this code. Text that is no code, or null, equals none; nothing is thrown.</summary>
    public static bool operator ==(string? left, CountryCode right) => left == right.Text;

    /// <summary>Whether the country has another code.</summary>
    public static bool operator !=(string? left, CountryCode right) => left != right.Text;

    /// <summary>Whether there is a country and it has this code, or there is neither country nor text. Nothing is thrown.</summary>
    public static bool operator ==(CountryCode? left, string? right) => left?.Text == right;

    /// <summary>Whether the country is missing or has another code.</summary>
    public static bool operator !=(CountryCode? left, string? right) => left?.Text != right;

    /// <summary>Whether there is a country and it has this code, or there is neither country nor text. Nothing is thrown.</summary>
    public static bool operator ==(string? left, CountryCode? right) => left == right?.Text;

    /// <summary>Whether the country is missing or has another code.</summary>
    public static bool operator !=(string? left, CountryCode? right) => left != right?.Text;

    /// <summary>Whether the left code comes first in the alphabet.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes first in the alphabet or both are the same.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes last in the alphabet.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes last in the alphabet or both are the same.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;

    /// <summary>Orders codes alphabetically; the default comes first.</summary>
    public int CompareTo(CountryCode other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether both are the same country.</summary>
    public bool Equals(CountryCode other) => Text == other.Text;

    /// <summary>Whether <paramref name="obj"/> is the same country. A string is never equal here.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CountryCode other && Equals(other);

    /// <summary>A hash of the code.</summary>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The two letters; empty for the default.</summary>
    public override string ToString() => Text;

    /// <summary>A country whose code has been checked before.</summary>
    internal static CountryCode Trusted(string code) => new(code);

    /// <exception cref="ArgumentException">This is the default, which is no country.</exception>
    internal void CheckIsSet(string parameter)
    {
        if (Text.Length == 0)
        {
            throw new ArgumentException("The default is no country; expected an ISO 3166-1 alpha-2 code such as 'CN'.", parameter);
        }
    }
}
