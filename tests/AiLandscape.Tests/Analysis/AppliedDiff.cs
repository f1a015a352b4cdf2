using System.Text.Json;

namespace AiLandscape.Tests.Analysis;

/// <summary>A difference, applied to the landscape that it starts from.</summary>
internal static class AppliedDiff
{
    /// <summary>Takes the JSON of the records of <paramref name="before"/> through the changes, and holds the result against that of <paramref name="after"/>.</summary>
    public static void ShouldRestore(Landscape after, Landscape before)
    {
        var diff = after.DiffFrom(before);

        var records = Fields(before);
        foreach (var removed in diff.Removed)
        {
            records.Remove(removed.File);
        }

        foreach (var change in diff.Changed)
        {
            records[change.Entity.File][change.Field] = change.After;
        }

        foreach (var added in diff.Added)
        {
            records[added.File] = FieldsOf(added);
        }

        var restored = records.SelectMany(record => record.Value.Where(field => field.Value is not null).Select(field => $"{record.Key} {field.Key}: {field.Value}"));
        var expected = Fields(after).SelectMany(record => record.Value.Select(field => $"{record.Key} {field.Key}: {field.Value}"));
        restored.Order(StringComparer.Ordinal).Should().Equal(expected.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, Dictionary<string, string?>> Fields(Landscape landscape) =>
        new IEnumerable<Entity>[] { landscape.Models, landscape.Products, landscape.Organizations, landscape.Chips, landscape.Policies, landscape.ChipRestrictions, landscape.Events, landscape.Claims, landscape.Sources.Where(source => !source.Id.Value.Contains('/')) }
            .SelectMany(records => records).ToDictionary(entity => entity.File, FieldsOf, StringComparer.Ordinal);

    private static Dictionary<string, string?> FieldsOf(Entity entity)
    {
        using var record = JsonDocument.Parse(entity.ToJson());
        return record.RootElement.EnumerateObject().Where(property => property.Name != "$schema").ToDictionary(property => property.Name, property => (string?)OneLine(property.Value), StringComparer.Ordinal);
    }

    /// <summary>The raw text without the line breaks and indents of the file.</summary>
    private static string OneLine(JsonElement value) => string.Concat(value.GetRawText().Split('\n').Select((line, i) => i == 0 ? line : line.TrimStart(' ')));
}
