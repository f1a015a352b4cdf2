using Spectre.Console;

namespace AiLandscape.Tool.Output;

/// <summary>What is drawn where a person looks on. Text of the data is escaped before it comes near markup.</summary>
internal static class Terminal
{
    /// <summary>A page written in <see cref="TerminalStyle"/>.</summary>
    public static void Page(Session session, string markup) => On(session, session.Output).Markup(markup);

    public static void Table(Session session, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Spectre.Console.Table().Border(TableBorder.Minimal).AddColumns([.. headings.Select(heading => new TableColumn($"[bold]{Escaped(heading)}[/]"))]);
        foreach (var row in rows)
        {
            _ = table.AddRow([.. row.Select(cell => new Markup(Escaped(cell)))]);
        }

        On(session, session.Output).Write(table);
    }

    public static T Progress<T>(Session session, string what, Func<T> work) => On(session, session.Error).Status().Start($"{Escaped(what)}…", _ => work());

    public static string Escaped(string text) => Markup.Escape(VisibleText.Of(text));

    private static IAnsiConsole On(Session session, TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = session.MayUseColor ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = session.MayUseColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = session.MayUseColor ? InteractionSupport.Yes : InteractionSupport.No,
        Out = new AnsiConsoleOutput(writer),
    });
}
