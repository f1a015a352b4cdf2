namespace AiLandscape.Tool.Output;

/// <summary>A page in the markup that <see cref="Terminal"/> draws.</summary>
internal sealed class TerminalStyle : PageStyle
{
    public static readonly TerminalStyle Instance = new();

    public override string Text(string text) => Terminal.Escaped(text);

    public override string Link(string shown, string url) => Terminal.Escaped(url) is var address && shown == address ? address : $"{shown} [grey]{address}[/]";

    public override string Citation(int number, string url) => $"[grey][[{number}]][/]";

    public override string Title(string text) => $"[bold]{text}[/]";

    public override string Heading(string text) => $"[bold]{text}[/]";

    public override string Property(string name) => $"[bold]{name}[/]";
}
