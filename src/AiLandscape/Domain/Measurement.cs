using System.Globalization;

namespace AiLandscape;

/// <summary>One published figure, with what it counts, the day for which it holds, the edition that it stands in, and its source.</summary>
public sealed class Measurement
{
    private readonly Node _node;

    internal Measurement(Node node) => _node = node;

    /// <summary>What is measured, in kebab-case: <c>developers</c>, <c>private-ai-investment</c>.</summary>
    public string Metric => _node.RequiredText(MeasurementFields.Metric);

    /// <summary>Whose figure it is, when it is not the record's own; null otherwise.</summary>
    public string? Of => _node.Text(MeasurementFields.Of);

    /// <summary>The part that is meant, where the figure is not the whole; null otherwise.</summary>
    public string? Part => _node.Text(MeasurementFields.Part);

    /// <summary>The number, in <see cref="Unit"/>.</summary>
    public double Number => _node.Number(MeasurementFields.Value)!.Value;

    /// <summary>The unit: <c>person</c>, <c>byte</c>, <c>fraction</c>, <c>USD</c>.</summary>
    public string Unit => _node.RequiredText(MeasurementFields.Unit);

    /// <summary>How the figure came about.</summary>
    public Basis Basis => (Basis)_node.Word(MeasurementFields.Basis)!.Value;

    /// <summary>Whether it is exact, rounded, a floor or a ceiling.</summary>
    public Bound Bound => (Bound)(_node.Word(MeasurementFields.Bound) ?? 0);

    /// <summary>How it stands against other figures for the same thing.</summary>
    public Rank Rank => (Rank)(_node.Word(MeasurementFields.Rank) ?? 0);

    /// <summary>The day or period for which it holds; null when the source gives none.</summary>
    public PartialDate? AsOf => _node.Date(MeasurementFields.AsOf);

    /// <summary>The edition of the statistic, where editions differ; null otherwise.</summary>
    public string? Edition => _node.Text(MeasurementFields.Edition);

    /// <summary>What is counted; null when the metric says it all.</summary>
    public string? Definition => _node.Text(MeasurementFields.Definition);

    /// <summary>The source that shows it.</summary>
    public Source Source => field ??= _node.RequiredReference<Source>(MeasurementFields.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(MeasurementFields.Note);

    /// <summary>The figure in one line.</summary>
    public override string ToString() =>
        $"{Metric}{(Of is null ? "" : $" of {Of}")}: {Bound.Prefix()}{Number.ToString("R", CultureInfo.InvariantCulture)} {Unit}{(AsOf is { } date ? $" ({date})" : "")}";
}
