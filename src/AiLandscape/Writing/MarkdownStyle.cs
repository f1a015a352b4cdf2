namespace AiLandscape;

/// <summary>A page in GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownStyle : PageStyle
{
    public static readonly MarkdownStyle Instance = new();

    public override string Text(string text) => MarkdownText.Of(text);

    public override string Link(string shown, string url) => MarkdownText.Link(shown, url);

    public override string Citation(int number, string url) => MarkdownText.Link($"\\[{number}\\]", url);

    public override string Title(string text) => $"# {text}";

    public override string Heading(string text) => $"## {text}";

    public override string Property(string name) => $"- **{name}**";
}
