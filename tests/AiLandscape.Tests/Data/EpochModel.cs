using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AiLandscape.Tests;

/// <summary>One row of Epoch AI's tables.</summary>
internal sealed class EpochModel(IDictionary<string, object> row)
{
    /// <summary>Criteria that make a model one that a landscape has.</summary>
    private static readonly string[] Weighty = ["Historical significance", "Significant use"];

    public string Name { get; } = string.Join(' ', Text(row, "Model").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public LocalDate? Published { get; } = LocalDatePattern.Iso.Parse(Text(row, "Publication date")) is { Success: true, Value: var day } ? day : null;

    public double? Parameters { get; } = Number(row, "Parameters");

    public double? Compute { get; } = Number(row, "Training compute (FLOP)");

    /// <summary>Whether it handles language and is flagged frontier, took 5e24 operations or more, or counts as historical or significant in use.</summary>
    public bool IsWeighty { get; } =
        (Text(row, "Domain").Contains("Language", StringComparison.Ordinal) || Text(row, "Domain").Contains("Multimodal", StringComparison.Ordinal))
        && (Text(row, "Frontier model") is "True" or "checked" || Number(row, "Training compute (FLOP)") >= 5e24 || Weighty.Any(Text(row, "Notability criteria").Contains));

    private static string Text(IDictionary<string, object> row, string column) => row.TryGetValue(column, out var value) ? (string)value : "";

    private static double? Number(IDictionary<string, object> row, string column) =>
        double.TryParse(Text(row, column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
