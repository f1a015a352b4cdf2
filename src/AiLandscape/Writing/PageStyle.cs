namespace AiLandscape;

/// <summary>How the parts of a <see cref="RecordPage"/> are written down.</summary>
internal abstract class PageStyle
{
    /// <summary>Text of the data, for one line. No character of it does anything but show.</summary>
    public abstract string Text(string text);

    /// <summary>An address, and what is shown for it, in the style already.</summary>
    public abstract string Link(string shown, string url);

    /// <summary>A source that stands in the list below the page under this number.</summary>
    public abstract string Citation(int number, string url);

    public abstract string Title(string text);

    public abstract string Heading(string text);

    /// <summary>The name of a property in front of its value.</summary>
    public abstract string Property(string name);
}
