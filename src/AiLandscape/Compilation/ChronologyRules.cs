using System.Globalization;
using System.Text.Json;

namespace AiLandscape;

/// <summary>Dates of one object may not run backwards. Only what is certain is reported: imprecise dates that overlap are in order.</summary>
internal static class ChronologyRules
{
    /// <summary>Statuses of a policy that may only be reached in this order. A gazette may print before or after the day of effect.</summary>
    private static readonly string[] Progress = ["proposed", "position-adopted", "agreed", "adopted", "in-force"];

    public static void Check(JsonTree tree, int node, Shape shape, FindingList findings)
    {
        var (earlierName, earliest) = ("", int.MinValue);
        foreach (var name in shape.Chronology)
        {
            if (tree.Find(node, name) is var value and >= 0 && SpanOf(tree, value) is { } span)
            {
                if (span.Latest < earliest)
                {
                    findings.Add(DataRule.DateOrder, tree[value].Start, $"'{name}' lies before '{earlierName}'; check both dates");
                }
                else if (span.Earliest > earliest)
                {
                    (earlierName, earliest) = (name, span.Earliest);
                }
            }
        }
    }

    /// <summary>A policy is proposed before it is adopted, and adopted before it is in force; and its history is written in the order of its dates.</summary>
    public static void CheckHistory(RecordFile record)
    {
        var tree = record.Tree;
        var history = record.Find("history");
        if (history < 0 || tree[history].Type != JsonTokenType.StartArray)
        {
            return;
        }

        var earliest = int.MinValue;
        var furthest = -1;
        foreach (var step in tree.Items(history))
        {
            var isStep = tree[step].Type == JsonTokenType.StartObject;
            var on = isStep ? tree.Find(step, "on") : -1;
            var status = isStep ? tree.Find(step, "status") : -1;
            if (on < 0 || status < 0 || tree[status].Type != JsonTokenType.String || SpanOf(tree, on) is not { } span)
            {
                continue;
            }

            var progress = Array.IndexOf(Progress, tree.Text(status));
            if (span.Latest < earliest)
            {
                record.Findings.Add(DataRule.DateOrder, tree[on].Start, "this step lies before one above it; write the history in the order of its dates");
            }
            else if (progress >= 0 && progress < furthest)
            {
                record.Findings.Add(DataRule.DateOrder, tree[status].Start, $"'{Progress[progress]}' stands after '{Progress[furthest]}'; a policy reaches {Describe.List(Progress)} in this order");
            }

            earliest = Math.Max(earliest, span.Earliest);
            furthest = Math.Max(furthest, progress);
        }
    }

    /// <summary>The year of the first statement of a date, in four digits.</summary>
    public static string? FirstYear(JsonTree tree, int statements) =>
        statements >= 0 && tree[statements].Type == JsonTokenType.StartArray
            ? tree.Items(statements)
                .Select(statement => tree[statement].Type == JsonTokenType.StartObject ? tree.Find(statement, "value") : -1)
                .Where(value => value >= 0)
                .Select(value => SpanOf(tree, value) is { } span ? EdtfEnd.FromDayNumber(span.Earliest < 0 ? span.Latest : span.Earliest).Year.ToString("D4", CultureInfo.InvariantCulture) : null)
                .FirstOrDefault()
            : null;

    /// <summary>The days within which a date, or the statements that count about one, must lie.</summary>
    private static Span? SpanOf(JsonTree tree, int value)
    {
        if (tree[value].Type == JsonTokenType.String)
        {
            return Edtf.TryParse(tree.Raw(value), out var date) ? new Span(date.EarliestDay, date.LatestDay) : null;
        }

        if (tree[value].Type != JsonTokenType.StartArray)
        {
            return null;
        }

        Span? all = null;
        foreach (var statement in tree.Items(value))
        {
            if (tree[statement].Type != JsonTokenType.StartObject || tree.Find(statement, "value") is not (var dateNode and >= 0) || SpanOf(tree, dateNode) is not { } span)
            {
                continue;
            }

            var rank = tree.Find(statement, "rank") is var rankNode and >= 0 && tree[rankNode].Type == JsonTokenType.String ? tree.Text(rankNode) : "normal";
            if (rank == "preferred")
            {
                return span;
            }

            if (rank != "refuted")
            {
                all = all is { } known ? new Span(Math.Min(known.Earliest, span.Earliest), Math.Max(known.Latest, span.Latest)) : span;
            }
        }

        return all;
    }

    /// <summary>Days as numbers that sort: year, month and day side by side.</summary>
    private readonly record struct Span(int Earliest, int Latest);
}
