using System.Text;
using System.Text.Json;

namespace AiLandscape.Tool.Output;

/// <summary>A difference as Markdown: every change by record and field. Text of the data shows as text.</summary>
internal sealed class DiffPage
{
    private readonly StringBuilder _page = new();

    private DiffPage()
    {
    }

    public static string Of(LandscapeDiff difference, string reference)
    {
        var page = new DiffPage();
        page.Write(difference, MarkdownText.Of(reference));
        return page._page.ToString();
    }

    private void Write(LandscapeDiff difference, string reference)
    {
        if (difference.IsEmpty)
        {
            Line($"No record changed since {reference}.");
            return;
        }

        Line($"# Data changes since {reference}");
        Section("Added", difference.Added, entity => Line($"- {Named(entity)}{(entity.Summary.Length == 0 ? "" : $": {MarkdownText.Of(entity.Summary)}")}"));
        Section("Changed", [.. difference.Changed.GroupBy(change => change.Entity)], Record);
        Section("Withdrawn", difference.Withdrawn, entity => Line($"- {Named(entity)}: {MarkdownText.Of(entity.Withdrawal!.Reason)}"));
        Section("Renamed", difference.Renamed, renaming => Line($"- `{renaming.FormerId}` is now {Named(renaming.Entity)}"));
        Section("Removed", difference.Removed, entity => Line($"- {Named(entity)}"));
    }

    private void Section<T>(string title, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            Line();
            Line($"## {title} ({items.Count})");
            Line();
            foreach (var item in items)
            {
                write(item);
            }
        }
    }

    private void Record(IGrouping<Entity, FieldChange> changes)
    {
        Line($"- {Named(changes.Key)}");
        foreach (var change in changes)
        {
            var (gone, come) = (Parts(change.Before), Parts(change.After));
            var (before, after) = (Without(gone, come), Without(come, gone));
            Line($"  - **{change.Field}**{(before.Count + after.Count == 0 ? ": only the order" : "")}");
            before.ForEach(part => Line($"    - before: {MarkdownText.Of(part)}"));
            after.ForEach(part => Line($"    - after: {MarkdownText.Of(part)}"));
        }
    }

    /// <summary>The items of a list, the entries of an object, or else the one value: what stays the same is not shown again.</summary>
    private static List<string> Parts(string? json)
    {
        if (json is null)
        {
            return [];
        }

        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind switch
        {
            JsonValueKind.Array => [.. value.RootElement.EnumerateArray().Select(item => item.GetRawText())],
            JsonValueKind.Object => [.. value.RootElement.EnumerateObject().Select(entry => $"{entry.Name}: {entry.Value.GetRawText()}")],
            _ => [json],
        };
    }

    private static List<string> Without(List<string> parts, List<string> others)
    {
        var left = new List<string>(others);
        return [.. parts.Where(part => !left.Remove(part))];
    }

    private static string Named(Entity entity) => $"{MarkdownText.Of(entity.Name)} (`{entity.File}`)";

    private void Line(string text = "") => _page.Append(text).Append('\n');
}
