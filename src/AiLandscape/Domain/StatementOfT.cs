namespace AiLandscape;

/// <summary>One source's answer to what a value is: a value, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Statement<T> : Statement
    where T : struct
{
    private Statement(Node node, T? value)
        : base(node, value is not null) => Value = value;

    /// <summary>The value; null when the source says that there is none to be had.</summary>
    public T? Value { get; }

    private protected override string ValueText => Value is { } value ? Words.OfValue(value) : "";

    internal static Statement<T> Read(Node node, Func<Node, T> read) => new(node, node.Has(StatementFields.Value) ? node.Value(StatementFields.Value, read) : null);
}
