namespace AiLandscape;

/// <summary>A value of a record that can be disputed, with the name of its field.</summary>
/// <param name="Entity">The record.</param>
/// <param name="Field">The field as the data write it: <c>parameters</c>, <c>throughput.fp16</c>.</param>
/// <param name="Value">What its sources state.</param>
public sealed record SourcedField(Entity Entity, string Field, Sourced Value)
{
    /// <summary>The record, the field and the value, in one line.</summary>
    public override string ToString() => $"{Entity.Name}, {Field}: {Value}";
}
