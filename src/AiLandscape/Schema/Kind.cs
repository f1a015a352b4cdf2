namespace AiLandscape;

/// <summary>A kind of record: where its files stand and what they hold.</summary>
internal sealed class Kind(KindName name, string singular, string folder, string? owner, Shape shape)
{
    public KindName Name { get; } = name;

    /// <summary>The name of the public type, as messages and generated members use it.</summary>
    public string Singular { get; } = singular;

    /// <summary>The name as messages say it: a Product, an Organization.</summary>
    public string WithArticle => Article(Singular);

    /// <summary>The folder under the data root, which is also the first half of a reference of any kind.</summary>
    public string Folder { get; } = folder;

    /// <summary>The field whose value names the folder beneath; null where records stand in the kind's folder itself.</summary>
    public string? Owner { get; } = owner;

    public Shape Shape { get; } = shape;

    /// <summary>The name of a public type behind its article.</summary>
    public static string Article(string singular) => $"{(singular[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a")} {singular}";
}
