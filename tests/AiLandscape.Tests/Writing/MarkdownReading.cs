using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiLandscape.Tests.Writing;

/// <summary>Markdown as a site takes it that knows more than plain CommonMark: tables, bare addresses, strikethrough, footnotes, task lists, formulas, attributes.</summary>
internal sealed class MarkdownReading
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().UseDefinitionLists().UseCustomContainers().UseGenericAttributes().Build();

    private static readonly HashSet<Type> OurBlocks = [typeof(HeadingBlock), typeof(ParagraphBlock), typeof(ListBlock), typeof(ListItemBlock), typeof(Table), typeof(TableRow), typeof(TableCell)];
    private static readonly HashSet<Type> OurInlines = [typeof(LiteralInline), typeof(HtmlEntityInline), typeof(LineBreakInline), typeof(ContainerInline)];

    private readonly MarkdownDocument _document;

    public MarkdownReading(string text) => _document = Markdown.Parse(text, Pipeline);

    /// <summary>All text, a block a line.</summary>
    public string Text => field ??= string.Join("\n", _document.Descendants<LeafBlock>().Select(block => TextOf(block.Inline)));

    /// <summary>The cells of the one table, row by row, headings first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. ((Table)_document.Single()).OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => string.Join("\n", cell.Descendants<LeafBlock>().Select(block => TextOf(block.Inline)))).ToList())];

    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url!);

    /// <summary>Everything that is neither text nor one of the forms that the library itself writes.</summary>
    public IEnumerable<string> Markup =>
        _document.Descendants<Block>().Where(block => !OurBlocks.Contains(block.GetType())).Select(block => block.GetType().Name)
            .Concat(_document.Descendants<Inline>().Where(inline => !IsOurs(inline)).Select(inline => $"{inline.GetType().Name} {inline}"));

    private static bool IsOurs(Inline inline) => inline switch
    {
        LinkInline link => !link.IsImage && !link.IsAutoLink,
        EmphasisInline emphasis => emphasis is { DelimiterChar: '*', DelimiterCount: 2 } && TextOf(emphasis).All(c => char.IsAsciiLetter(c) || c == ' '),
        _ => OurInlines.Contains(inline.GetType()),
    };

    private static string TextOf(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container?.AsEnumerable() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => "\n",
                ContainerInline inner => TextOf(inner),
                _ => $"<{inline.GetType().Name}>",
            });
        }

        return text.ToString();
    }
}
