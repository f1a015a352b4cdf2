using System.Diagnostics.CodeAnalysis;

namespace AiLandscape;

/// <summary>A name in one language and script, such as 文心一言 in <c>zh-Hans</c>. Both parts are compared ordinally. The default has two empty parts.</summary>
public readonly struct LocalizedName : IEquatable<LocalizedName>
{
    /// <summary>Joins a name and its language. Neither part is checked further; the dataset's compiler has done so.</summary>
    /// <param name="language">BCP-47 tag (RFC 5646): <c>zh-Hans</c>.</param>
    /// <param name="text">The name as it is written there.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public LocalizedName(string language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(text);
        (Language, Text) = (language, text);
    }

    /// <summary>BCP-47 tag (RFC 5646) of the language and, where it matters, the script.</summary>
    public string Language { get => field ?? ""; private init; }

    /// <summary>The name as it is written in that language.</summary>
    public string Text { get => field ?? ""; private init; }

    /// <summary>Whether both have the same language tag and the same text.</summary>
    public static bool operator ==(LocalizedName left, LocalizedName right) => left.Equals(right);

    /// <summary>Whether language tag or text differ.</summary>
    public static bool operator !=(LocalizedName left, LocalizedName right) => !left.Equals(right);

    /// <summary>Takes the name apart.</summary>
    public void Deconstruct(out string language, out string text) => (language, text) = (Language, Text);

    /// <summary>Whether both have the same language tag and the same text.</summary>
    public bool Equals(LocalizedName other) => Language == other.Language && Text == other.Text;

    /// <summary>Whether <paramref name="obj"/> is the same name in the same language.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LocalizedName other && Equals(other);

    /// <summary>A hash of both parts.</summary>
    public override int GetHashCode() => HashCode.Combine(Language, Text);

    /// <summary>The name alone.</summary>
    public override string ToString() => Text;
}
