namespace AiLandscape;

/// <summary>There is no record with this id. Use <c>Find</c> where an id may be unknown.</summary>
public sealed class UnknownIdException : KeyNotFoundException
{
    internal UnknownIdException(string kind, string id, IReadOnlyList<string> closeIds, IEnumerable<Entity> elsewhere, int count, PartialDate? dataVersion, Viewpoint viewpoint, bool isHidden)
        : base(Text(kind, id, closeIds, elsewhere, count, dataVersion, viewpoint, isHidden))
    {
        Kind = kind;
        Id = id;
        CloseIds = [.. closeIds];
        DataVersion = dataVersion;
    }

    /// <summary>The kind of record that was asked for, such as <c>LanguageModel</c>.</summary>
    public string Kind { get; }

    /// <summary>The id that was asked for.</summary>
    public string Id { get; }

    /// <summary>Up to three ids of that kind that may have been meant: those spelt alike, the closest first, then those of records whose id or name is near.</summary>
    public IReadOnlyList<string> CloseIds { get; }

    /// <summary>The version of the data that was searched; null where no source says when it was read.</summary>
    public PartialDate? DataVersion { get; }

    private static string Text(string kind, string id, IReadOnlyList<string> closeIds, IEnumerable<Entity> elsewhere, int count, PartialDate? dataVersion, Viewpoint viewpoint, bool isHidden)
    {
        if (isHidden)
        {
            return $"There is no {kind} '{id}' {viewpoint}. The data have it; ask the landscape of a later day.";
        }

        var shown = Describe.OneLine(id.Length <= 100 ? id : id[..100] + "…");
        var version = dataVersion is { } day ? $" of {day}" : "";
        var others = string.Join(" and ", elsewhere.Select(entity => AiLandscape.Kind.Article(entity.GetType().Name)));
        var hint = others.Length > 0 ? $" There is {others} '{shown}'." : closeIds.Count == 0 ? "" : $" Did you mean {string.Join(", ", closeIds.Select(close => $"'{close}'"))}?";
        var view = viewpoint.IsToday ? "" : $", seen {viewpoint}";
        return $"There is no {kind} '{shown}' among the {count} in the data{version}{view}.{hint}";
    }
}
