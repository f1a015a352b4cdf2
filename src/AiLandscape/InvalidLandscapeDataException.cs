namespace AiLandscape;

/// <summary>Data that cannot become a landscape. All that is wrong is in it, so that one run is enough to mend it.</summary>
public sealed class InvalidLandscapeDataException : Exception
{
    private const int Shown = 20;

    internal InvalidLandscapeDataException(IReadOnlyList<DataFinding> findings)
        : base(Text(findings)) => Findings = findings;

    /// <summary>Every finding, by file, line and column; never empty.</summary>
    public IReadOnlyList<DataFinding> Findings { get; }

    private static string Text(IReadOnlyList<DataFinding> findings)
    {
        var lines = findings.Take(Shown).Select(finding => finding.ToString());
        var rest = findings.Count > Shown ? $"\n… and {findings.Count - Shown} more in Findings" : "";
        return $"The data has {findings.Count} finding{(findings.Count == 1 ? "" : "s")}:\n{string.Join("\n", lines)}{rest}";
    }
}
