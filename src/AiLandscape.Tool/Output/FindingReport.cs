namespace AiLandscape.Tool.Output;

/// <summary>Findings as editors and build tools read them, then once for each rule how such a thing is mended.</summary>
internal static class FindingReport
{
    public static void Write(Session session, IReadOnlyList<DataFinding> findings)
    {
        foreach (var finding in findings)
        {
            session.Line((Path.IsPathRooted(finding.Path) ? finding with { Path = session.Shown(finding.Path) } : finding).ToString());
        }

        session.Line();
        session.Line($"{findings.Count} finding{(findings.Count == 1 ? "" : "s")}. To mend:");
        foreach (var rule in DataRule.All.Where(rule => findings.Any(finding => finding.Code == rule.Code)))
        {
            session.Line($"  {rule.Code}  {rule.Title}. {rule.Fix}");
        }
    }
}
