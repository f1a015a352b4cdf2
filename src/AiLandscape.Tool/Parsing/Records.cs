namespace AiLandscape.Tool.Parsing;

/// <summary>The record that an id or a name means, or one line that says why it means none.</summary>
internal static class Records
{
    private const int CloseCount = 3;

    /// <summary>By id, by name, or by both halves of a reference: gpt-4, "GPT 4", models/gpt-4.</summary>
    public static Entity Any(Landscape landscape, string text) =>
        landscape.Find(text) ?? ByReference(landscape, text) ?? throw new UsageException(Several(landscape, text) ?? Unknown(landscape, "record", text, static _ => true));

    /// <summary>By id or name, of one kind.</summary>
    public static T Of<T>(Landscape landscape, Catalog<T> catalog, string what, string text)
        where T : Entity
        => catalog.Find(text) ?? ByReference(landscape, text) as T ?? throw new UsageException(Unknown(landscape, what, text, static entity => entity is T));

    public static Organization Organization(Landscape landscape, string text) => Of(landscape, landscape.Organizations, "organization", text);

    public static string Reference(Entity entity) => $"{DataSchema.Of(entity.RecordKind).Folder}/{entity.Key}";

    private static Entity? ByReference(Landscape landscape, string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && DataSchema.InFolder(text[..slash]) is { } kind ? landscape.Shelf(kind.Name).Get(text[(slash + 1)..]) : null;

    /// <summary>Several records that bear the id, or else the name; null where there are none.</summary>
    private static string? Several(Landscape landscape, string text)
    {
        var shelves = DataSchema.Kinds.Select(kind => landscape.Shelf(kind.Name)).ToList();
        List<Entity> found = [.. shelves.Select(shelf => shelf.Get(text)).OfType<Entity>()];
        if (found.Count == 0)
        {
            found.AddRange(shelves.Where(shelf => shelf.Kind != KindName.Sources).SelectMany(shelf => shelf.Named(text)));
        }

        return found.Count == 0 ? null : $"{Describe.Quote(text)} means several records: {Describe.List(found.Select(Reference))}. Name one of them so.";
    }

    private static string Unknown(Landscape landscape, string what, string text, Func<Entity, bool> isAsked)
    {
        var close = landscape.Search(text, int.MaxValue).Select(match => match.Entity).Where(isAsked).Take(CloseCount).Select(Reference).ToList();
        if (!landscape.Viewpoint.IsToday && DataSchema.Kinds.Any(kind => landscape.Shelf(kind.Name).GetAny(text) is { } hidden && isAsked(hidden)))
        {
            return $"There is no {what} {Describe.Quote(text)} {landscape.Viewpoint}. The data have it; name a later day.";
        }

        var view = landscape.Viewpoint.IsToday ? "" : $" {landscape.Viewpoint}";
        return $"There is no {what} {Describe.Quote(text)}{view}. {(close.Count == 0 ? "'ailandscape find' looks for parts of names." : $"Did you mean {string.Join(", ", close)}?")}";
    }
}
