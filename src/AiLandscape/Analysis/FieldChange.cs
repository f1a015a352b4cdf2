namespace AiLandscape;

/// <summary>A field that differs between two landscapes.</summary>
/// <param name="Entity">The record, as it is now.</param>
/// <param name="Field">The field as the data write it: <c>parameters</c>; <c>sources</c> for those that stand in the record.</param>
/// <param name="Before">The value before, as JSON on one line; null where the record had none.</param>
/// <param name="After">The value now, as JSON on one line; null where it has none any more.</param>
public sealed record FieldChange(Entity Entity, string Field, string? Before, string? After)
{
    /// <summary>The record, the field and both values, in one line.</summary>
    public override string ToString() => $"{Entity.File}, {Field}: {Before ?? "nothing"} → {After ?? "nothing"}";
}
