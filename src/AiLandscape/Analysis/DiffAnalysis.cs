using System.Text;

namespace AiLandscape;

/// <summary>What is new in one landscape against another.</summary>
public static class DiffAnalysis
{
    /// <summary>What changed from the other landscape to this one: a newer dataset against an older, one view against another.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LandscapeDiff DiffFrom(this Landscape landscape, Landscape other)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(other);
        var (added, changed, withdrawn, renamed, removed) = (new List<Entity>(), new List<FieldChange>(), new List<Entity>(), new List<Renaming>(), new List<Entity>());
        foreach (var kind in DataSchema.Kinds)
        {
            var before = Records(other, kind).ToDictionary(entity => entity.Key, StringComparer.Ordinal);
            foreach (var entity in Records(landscape, kind))
            {
                if (FormerOf(entity, before) is not { } former)
                {
                    added.Add(entity);
                    continue;
                }

                before.Remove(former.Key);
                changed.AddRange(Changes(kind, former, entity));
                if (former.Key != entity.Key)
                {
                    renamed.Add(new Renaming(entity, former.Key));
                }

                if (entity.Withdrawal is not null && former.Withdrawal is null)
                {
                    withdrawn.Add(entity);
                }
            }

            removed.AddRange(before.Values.OrderBy(entity => entity.Key, StringComparer.Ordinal));
        }

        return new LandscapeDiff(added.AsReadOnly(), changed.AsReadOnly(), withdrawn.AsReadOnly(), renamed.AsReadOnly(), removed.AsReadOnly());
    }

    /// <summary>Every record that has a file of its own and that the view shows, withdrawn ones included.</summary>
    private static IEnumerable<Entity> Records(Landscape landscape, Kind kind) =>
        landscape.Shelf(kind.Name).All.Where(entity => entity.IsInView && !SourcesInRecord.Contains(entity));

    /// <summary>The same record before: by its id or, where that is new, by a former one.</summary>
    private static Entity? FormerOf(Entity entity, Dictionary<string, Entity> before)
    {
        if (before.TryGetValue(entity.Key, out var same))
        {
            return same;
        }

        var ids = RecordReader.Of(entity).Find("formerIds")?.Items() ?? [];
        return ids.Select(id => before.GetValueOrDefault(id.Text())).FirstOrDefault(former => former is not null);
    }

    private static IEnumerable<FieldChange> Changes(Kind kind, Entity former, Entity entity) =>
        from field in kind.Shape.Fields
        let before = Text(former, field)
        let after = Text(entity, field)
        where before != after
        select new FieldChange(entity, field.Name, before, after);

    private static string? Text(Entity entity, Field field)
    {
        var sink = new ByteSink();
        return RecordJson.TryWriteField(sink, entity, field) ? Encoding.UTF8.GetString(sink.Written) : null;
    }
}
