namespace AiLandscape;

/// <summary>One field of records that stand side by side.</summary>
/// <param name="Field">The field as the data write it: <c>trainingCompute</c>.</param>
/// <param name="Values">What each record has there, in the order of the records; null where nobody has looked or the field does not apply.</param>
/// <param name="IsSame">True when all have the same text there.</param>
public sealed record ComparedField(string Field, IReadOnlyList<string?> Values, bool IsSame)
{
    /// <summary>The field and the values, in one line.</summary>
    public override string ToString() => $"{Field}: {string.Join(" | ", Values.Select(value => value ?? "unknown"))}";
}
