namespace AiLandscape;

/// <summary>One column of a table.</summary>
/// <param name="Name">Its heading: the property of the record, with what is told about it after an underscore.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What it means.</param>
/// <param name="Read">The cell of a row; null where it is empty.</param>
internal sealed record Column<TRow>(string Name, FieldType Type, string Description, Func<TRow, string?> Read)
{
    /// <summary>Whether no cell is empty.</summary>
    public bool IsRequired { get; init; }

    public bool IsNumber => Type is FieldType.Number;
}
