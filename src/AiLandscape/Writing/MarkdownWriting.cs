namespace AiLandscape;

/// <summary>Writes records as GitHub-flavoured Markdown. Text of the data shows as text: nothing in it becomes markup, a link or HTML, and invisible characters show as <c>[U+200B]</c>.</summary>
public static class MarkdownWriting
{
    /// <summary>
    /// Writes a table of the chief properties of records of one kind, a row for each, with LF. Values read as <see cref="Sourced{T}.ToString"/> has them: what is
    /// undisclosed says so, and an estimate names who made it.
    /// </summary>
    /// <param name="entities">The records, all of one kind. Of an empty query the headings are written where its type tells the kind, and nothing otherwise.</param>
    /// <param name="writer">Where they are written; it is left open.</param>
    /// <typeparam name="T">The kind.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The records are of several kinds; nothing was written.</exception>
    public static void WriteMarkdown<T>(this IEnumerable<T> entities, TextWriter writer)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (OneKind.Of(entities) is not ({ } kind, var records))
        {
            return;
        }

        var columns = ChiefColumns.Of(kind.Name);
        writer.Write($"| Name | {string.Join(" | ", columns.Select(column => column.Heading))} |\n|{string.Concat(Enumerable.Repeat(" --- |", columns.Count + 1))}\n");
        foreach (var record in records)
        {
            var name = MarkdownText.Of(record.Name);
            writer.Write($"| {(record is Source source ? MarkdownText.Link(name, source.Url) : name)} | {string.Join(" | ", columns.Select(column => MarkdownText.Of(column.Read(record))))} |\n");
        }
    }

    /// <summary>
    /// The record as a page: its name, what it is, then every property in the order of the field reference, a disputed value with all statements about it, and
    /// the sources by number, each a link. Lines end with LF.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static string ToMarkdown(this Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return RecordPage.Of(entity, MarkdownStyle.Instance);
    }
}
