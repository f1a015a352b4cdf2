using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class SourceSchema
{
    public static readonly Kind Kind = new(KindName.Sources, "Source", "sources", owner: null,
        new Shape("Source", "A page, paper, gazette or dataset that more than one record cites.", () =>
        [
            Optional("$schema", Label, "The JSON Schema that editors use."),
            Required("id", Id, "Stable id in kebab-case; equals the file name."),
            Optional("formerIds", List(Id), "Ids that this source had before, which keep resolving."),
            Optional("withdrawn", Object(Shapes.Withdrawal(KindName.Sources)), "Set when the source no longer counts."),
            .. Citation(),
        ]));

    /// <summary>What is said of a source, whether it stands in a record or in a file of its own.</summary>
    public static Field[] Citation() =>
    [
        Required("title", new FieldType.Text(300), "Title in its own language."),
        Optional("localTitles", Map(Language, new FieldType.Text(300)), "Titles in other languages, by BCP-47 tag."),
        Optional("authors", List(Label), "Who wrote it."),
        Required("publisher", Label, "Who published it."),
        Required("url", Url, "Its address."),
        Optional("archiveUrl", Url, "An archived copy."),
        Required("kind", Word(Vocabulary.SourceKind), "What it is."),
        Required("tier", Word(Vocabulary.SourceTier), "primary when it is the owner's, author's or authority's own word; secondary otherwise."),
        Optional("read", Word(Vocabulary.SourceReading), "What was read: the page, an excerpt, a copy elsewhere, or a table that cites it; the page when absent."),
        Required("language", Language, "Language of the text."),
        Optional("published", Date, "When it was published; absent when the page does not say."),
        Required("accessed", Date, "When it was last read."),
        Optional("license", Label, "SPDX identifier of its licence, where its data are re-used."),
        Optional("note", Sentence, "What it shows, whom it relays, how far it can be trusted."),
    ];
}
