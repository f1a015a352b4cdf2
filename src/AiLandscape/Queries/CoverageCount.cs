namespace AiLandscape;

/// <summary>Counts how much of the fields of a kind is filled.</summary>
internal static class CoverageCount
{
    private static readonly string[] Bookkeeping = ["$schema", "id", "formerIds", "withdrawn", "evidence", "sources"];

    public static IEnumerable<FieldCoverage> Of(Kind kind, IReadOnlyList<Entity> records) =>
        kind.Shape.Fields.Where(field => !Bookkeeping.Contains(field.Name)).Select(field => Of(kind, field, records));

    private static FieldCoverage Of(Kind kind, Field field, IReadOnlyList<Entity> records)
    {
        var counts = new Dictionary<SourcedState, int>();
        var primary = 0;
        foreach (var record in records)
        {
            if (RecordReader.Of(record).Find(field) is { } value)
            {
                var state = value.Type is FieldType.Statements ? value.Sourced().State : SourcedState.Known;
                counts[state] = counts.GetValueOrDefault(state) + 1;
                primary += state == SourcedState.Known && (IsPrimary(value) ?? record.Sources.Any(IsPrimary)) ? 1 : 0;
            }
        }

        return new FieldCoverage(
            kind.Singular, field.Name, records.Count, counts.GetValueOrDefault(SourcedState.Known), counts.GetValueOrDefault(SourcedState.Estimated),
            counts.GetValueOrDefault(SourcedState.Undisclosed), counts.GetValueOrDefault(SourcedState.NotApplicable), primary);
    }

    /// <summary>Whether the value itself names a primary source; null where it names none at all.</summary>
    private static bool? IsPrimary(FieldValue value)
    {
        switch (value.Type)
        {
            case FieldType.Statements:
                return value.Sourced().Chosen is { } chosen && IsPrimary(chosen.Source);
            case FieldType.List(FieldType.Object):
                bool?[] items = [.. value.Items().Select(IsPrimary)];
                return Array.Exists(items, item => item is not null) ? Array.Exists(items, item => item == true) : null;
            case FieldType.Object(var shape):
                return shape.Facts is not null ? IsPrimary((Source)value.Object.Find("source")!.Value.Record()) : NestedIsPrimary(value.Object);
            default:
                return null;
        }
    }

    private static bool? NestedIsPrimary(RecordReader item)
    {
        bool?[] parts = [.. item.Fields().Select(field => IsPrimary(field.Value))];
        return Array.Exists(parts, part => part is not null) ? Array.Exists(parts, part => part == true) : null;
    }

    private static bool IsPrimary(Source source) => source.Tier == SourceTier.Primary;
}
