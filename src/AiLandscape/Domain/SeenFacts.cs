namespace AiLandscape;

/// <summary>Reads packed facts as the view of their landscape shows them. The landscape of today shows all, at no cost.</summary>
internal static class SeenFacts
{
    /// <summary>Items that each name their source.</summary>
    public static IReadOnlyList<T> Facts<T>(this Node node, int field, FactPlaces fields, Func<Node, T> read)
    {
        if (node.Landscape.Viewpoint.IsToday || !node.TryField(field, out var list))
        {
            return node.List(field, read);
        }

        return Array.AsReadOnly(Array.ConvertAll(list.Items().Shown(node.Landscape.Viewpoint, fields), item => read(item)));
    }

    /// <summary>An object that names its source; null where the view does not show it.</summary>
    public static T? Fact<T>(this Node node, int field, FactPlaces fields, Func<Node, T> read)
        where T : class
        => node.TryField(field, out var value) && (node.Landscape.Viewpoint.IsToday || node.Landscape.Viewpoint.Hides(value, fields) == Hiding.None) ? read(value) : null;

    /// <summary>Those of the items that the view shows.</summary>
    public static Node[] Shown(this Node[] items, Viewpoint viewpoint, FactPlaces fields) =>
        viewpoint.IsToday ? items : Array.FindAll(items, item => viewpoint.Hides(item, fields) == Hiding.None);

    /// <summary>Whether there are items or statements whose source the view does not know yet.</summary>
    public static bool HasUnknown(this Node node, int field, FactPlaces fields) =>
        node.Landscape.Viewpoint is { KnownOnDay: not null } view && node.TryField(field, out var list)
        && Array.Exists(list.Items(), item => view.Hides(item, fields) is Hiding.OfLaterSource or Hiding.OfUndatedSource);

    /// <summary>A date on which something began or ended; none where that had not certainly come.</summary>
    public static PartialDate? Past(this Node node, int field) => node.Date(field) is { } date && node.Landscape.Viewpoint.HasHappened(date) ? date : null;

    /// <summary>A date on which something happened to the record; nothing where the view has it still to come, whoever else dates it earlier.</summary>
    public static Sourced<PartialDate> Happening(this Node node, int field)
    {
        var view = node.Landscape.Viewpoint;
        var dates = node.Sourced(field, static value => value.AsDate());
        return dates.Chosen?.Value is { } date && !view.HasHappened(date) ? new Sourced<PartialDate>([], new HiddenStatements(view) { HadNotHappened = true }) : dates;
    }

    /// <summary>The statements that the view shows, and how many it does not.</summary>
    public static Sourced<T> Sourced<T>(Node[] items, Viewpoint viewpoint, Func<Node, T> read)
        where T : struct
    {
        var shown = new List<Statement<T>>();
        HiddenStatements? hidden = null;
        foreach (var item in items)
        {
            if (viewpoint.Hides(item, StatementFields.Facts) is var why and not Hiding.None)
            {
                (hidden ??= new HiddenStatements(viewpoint)).Add(why);
            }
            else
            {
                shown.Add(Statement<T>.Read(item, read));
            }
        }

        return new Sourced<T>(shown.AsReadOnly(), hidden);
    }
}
