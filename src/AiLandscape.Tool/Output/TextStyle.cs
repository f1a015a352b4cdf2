namespace AiLandscape.Tool.Output;

/// <summary>A page in plain text, for pipes and files.</summary>
internal sealed class TextStyle : PageStyle
{
    public static readonly TextStyle Instance = new();

    public override string Text(string text) => VisibleText.Of(text);

    public override string Link(string shown, string url) => shown == url ? url : $"{shown} <{VisibleText.Of(url)}>";

    public override string Citation(int number, string url) => $"[{number}]";

    public override string Title(string text) => text;

    public override string Heading(string text) => $"{text}:";

    public override string Property(string name) => name;
}
