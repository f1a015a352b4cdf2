using F = AiLandscape.FormatThroughputFields;

namespace AiLandscape;

/// <summary>The peak rate of a chip in one number format.</summary>
public sealed class FormatThroughput
{
    private readonly Node _node;

    internal FormatThroughput(Node node) => _node = node;

    /// <summary>The number format of the operands.</summary>
    public NumberFormat Format => (NumberFormat)_node.Word(F.Format)!.Value;

    /// <summary>The peak rate for dense operands; a multiply-add counts two. A rate that counts on sparsity never stands here.</summary>
    public Sourced<Throughput> Rate => field ??= _node.Sourced(F.Rate, static node => Throughput.FromStored(node.AsNumber()));
}
