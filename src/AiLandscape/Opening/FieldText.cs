namespace AiLandscape;

/// <summary>A value of any sort on one line, as people read it: items joined by commas, objects by their properties, without sources and notes.</summary>
internal static class FieldText
{
    /// <summary>Properties of an object that say how it is known, and not what it is.</summary>
    private static readonly string[] Grounds = ["source", "note", "basis", "bound", "rank", "asOf", "disclosed"];

    /// <param name="value">The value.</param>
    /// <param name="withEstimates">Whether a disputed value may show an estimate, marked as one, where nobody stands behind a figure.</param>
    public static string Of(FieldValue value, bool withEstimates = true) => value.Type switch
    {
        FieldType.Statements => Of(value.Sourced(), withEstimates),
        FieldType.List => string.Join(", ", value.Items().Select(item => Of(item, withEstimates))),
        FieldType.Map => string.Join(", ", value.Entries().Select(entry => $"{entry.Key.Text()}: {Of(entry.Value, withEstimates)}")),
        FieldType.Object(var shape) when shape != Shapes.Money => string.Join(" ", value.Object.Fields().Where(field => !Grounds.Contains(field.Field.Name)).Select(field => Of(field.Value, withEstimates))),
        _ => value.ToString(),
    };

    private static string Of(Sourced<FieldValue> value, bool withEstimates) =>
        withEstimates || value.State == SourcedState.Known ? value.ToString() : value.State == SourcedState.Estimated ? "unknown" : Words.Of(value.State);
}
