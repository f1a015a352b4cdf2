namespace AiLandscape;

/// <summary>One broken rule at one place. Lines and columns count from 1; columns count UTF-16 units, as editors do.</summary>
internal sealed record RawFinding(string Path, int Line, int Column, DataRule Rule, string Message)
{
    /// <summary>The form that compilers use and that build tools turn into a link.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): error {Rule.Code}: {Message}";
}
