using NodaTime;

namespace AiLandscape.Tool;

/// <summary>What a command runs in: where it writes, what day it is, and in which folder. Nothing else of the surroundings is asked for.</summary>
public sealed class Session(TextWriter output, TextWriter error, TimeProvider clock, string folder)
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    public string Folder => folder;

    /// <summary>Whether a person reads the output, so that it may be laid out to the width of the window.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees the errors, so that progress may be shown there.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>False where <c>NO_COLOR</c> is set or the terminal knows no escape codes.</summary>
    public bool MayUseColor { get; init; }

    /// <summary>The one place where a clock is read: a new record says on which day its source was opened.</summary>
    public LocalDate Today => clock.GetLocalNow() is var now ? new LocalDate(now.Year, now.Month, now.Day) : default;

    /// <summary>Writes a line, or several; nothing in it gives orders to a terminal.</summary>
    public void Line(string text = "")
    {
        output.Write(VisibleText.Of(text));
        output.Write('\n');
    }

    /// <summary>Says in one line what is wrong.</summary>
    public void Complain(string text)
    {
        error.Write(VisibleText.Of(text.ReplaceLineEndings(" ")));
        error.Write('\n');
    }

    /// <summary>A path as the person who runs the command would type it.</summary>
    public string Shown(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>A path that the person typed.</summary>
    public string Full(string path) => Path.GetFullPath(path, folder);
}
