namespace AiLandscape;

/// <summary>
/// One broken rule at one place. Lines and columns count from 1; columns count UTF-16 units, as editors do. Path and message are each one safe line, whatever
/// files are called and texts hold.
/// </summary>
internal sealed record RawFinding(string Path, int Line, int Column, DataRule Rule, string Message)
{
    public string Path { get; } = Describe.OneLine(Path);

    public string Message { get; } = Describe.OneLine(Message);

    /// <summary>The form that compilers use and that build tools turn into a link.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): error {Rule.Code}: {Message}";
}
