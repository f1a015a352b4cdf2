namespace AiLandscape;

/// <summary>One source's answer to what a value is: a value, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Statement<T> : Statement
    where T : struct
{
    private Statement(Node node, ReadOnlySpan<int> places, T? value)
        : base(node, places) => Value = value;

    /// <summary>The value; null when the source says that there is none to be had.</summary>
    public T? Value { get; }

    private protected override string ValueText => Value is { } value ? Words.OfValue(value) : "";

    internal static Statement<T> Read(Node node, Func<Node, T> read)
    {
        Span<int> places = stackalloc int[StatementFields.Bound + 1];
        node.Places(places);
        return new(node, places, places[StatementFields.Value] > 0 ? read(node.At(places[StatementFields.Value])) : null);
    }
}
