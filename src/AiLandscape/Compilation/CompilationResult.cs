namespace AiLandscape;

/// <summary>What came of compiling: findings, or records that can be packed.</summary>
internal sealed class CompilationResult(RecordIndex index, Func<byte[]>? image, IReadOnlyList<RawFinding> findings)
{
    public RecordIndex Index { get; } = index;

    public IReadOnlyList<RawFinding> Findings { get; } = findings;

    /// <summary>The image. Only a result without findings has one.</summary>
    public byte[] Pack() => Findings.Count == 0 ? image!() : throw new InvalidOperationException("A dataset with findings has no image.");
}
