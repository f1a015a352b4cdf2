using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

/// <summary>Objects that stand inside records of several kinds.</summary>
internal static class Shapes
{
    public static readonly Shape Dataset = new("Dataset", "Names the dataset; stands as dataset.json at its root.", () =>
    [
        Optional("$schema", Label, "The JSON Schema that editors use."),
        Required("name", Label, "What the dataset is called."),
        Required("license", Label, "SPDX identifier of the data licence."),
        Required("attribution", Sentence, "The credit line that users repeat."),
        Optional("url", Url, "Where the dataset is kept."),
    ]);

    /// <summary>Why a record of a kind no longer counts.</summary>
    public static Shape Withdrawal(KindName kind) => new("Withdrawal", "Why a record no longer counts. Its id keeps resolving.", () =>
    [
        Required("on", Date, "The day of the withdrawal."),
        Required("reason", Sentence, "Why it was withdrawn."),
        Optional("replacement", Up(kind), "The record of the same kind to use instead."),
    ]);

    public static readonly Shape OwnSource = new("OwnSource", "A page, paper, gazette or dataset that only this record cites.", SourceSchema.Citation);

    public static readonly Shape Money = new("Money", "An amount in a currency.", () =>
    [
        Required("amount", FieldTypes.Number("currency units", 0, 1e18), "The amount, in whole units of the currency."),
        Required("currency", Currency, "Its currency."),
        Optional("priceYear", FieldTypes.Number("year", 1900, 2200), "The year whose prices are meant, where the amount is adjusted."),
    ]);

    public static readonly Shape Measurement = new("Measurement", "One published figure about the record, with its definition.", () =>
    [
        Required("metric", Id, "What is measured, in kebab-case: developers, private-ai-investment, training-data."),
        Optional("of", Label, "Whose figure it is, when it is not the record's own: China, Beijing."),
        Optional("part", Label, "The part that is meant, where the figure is not the whole."),
        Required("value", FieldTypes.Number("the one in unit", -1e30, 1e30), "The number."),
        Required("unit", Label, "The unit: person, company, byte, fraction, USD."),
        Required("basis", Word(Vocabulary.Basis), "How the figure came about."),
        Optional("bound", Word(Vocabulary.Bound), "Whether it is exact, rounded, a floor or a ceiling; exactly when absent."),
        Optional("rank", Word(Vocabulary.Rank), "How it stands against other figures for the same thing; normal when absent."),
        Optional("asOf", Holds, "The day or period for which it holds."),
        Optional("edition", Label, "The edition of the statistic, where editions differ."),
        Optional("definition", Sentence, "What is counted."),
        Required("source", Cited, "Where it stands."),
        Optional("note", Sentence, "What a reader should know."),
    ]);

    /// <summary>A statement about a value of the given type.</summary>
    public static Shape Statement(FieldType value) => new("Statement", "One source's answer to what a value is.", () =>
    [
        Optional("value", value, "The value; either this or state."),
        Optional("state", Word(Vocabulary.Absence), "Why there is no value; either this or value."),
        Required("basis", Word(Vocabulary.Basis), "How the source knows."),
        Optional("rank", Word(Vocabulary.Rank), "preferred for the one that we stand behind, refuted for one shown to be wrong; normal when absent."),
        Optional("bound", Word(Vocabulary.Bound), "Whether the value is exact, rounded, a floor or a ceiling; exactly when absent."),
        Optional("asOf", Holds, "The day or period for which it holds."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "Why it is ranked so, or what a reader should know."),
    ], exactlyOneOf: ["value", "state"]);

    /// <summary>What every record but a source begins with.</summary>
    public static Field[] Head(KindName kind, bool summaryRequired = true) =>
    [
        Optional("$schema", Label, "The JSON Schema that editors use."),
        Required("id", Id, "Stable id in kebab-case, the owner's own spelling; equals the file name."),
        Optional("formerIds", List(Id), "Ids that this record had before, which keep resolving."),
        Optional("withdrawn", Object(Withdrawal(kind)), "Set when the record no longer counts."),
        Required("name", Label, "Name in English usage."),
        Optional("localNames", Map(Language, Label), "Names in other languages and scripts, by BCP-47 tag."),
        Optional("aliases", List(Label), "Other spellings and names under which people look for it."),
        Optional("externalIds", Map(Word(Vocabulary.ExternalScheme), Label), "Ids in other registers."),
        new Field("summary", new FieldType.Text(300), summaryRequired, "What it is, in one or two neutral sentences of our own."),
    ];

    /// <summary>What every record but a source ends with.</summary>
    public static Field[] Tail() =>
    [
        Optional("measurements", List(Measurement), "Published figures about it."),
        Optional("links", Map(Word(Vocabulary.LinkKind), Url), "Where to read on."),
        Optional("verifiedOn", Date, "The day on which a person last checked the whole record."),
        Optional("evidence", List(Cited), "Keys of the sources that support the plain fields: names, country, roles, the record as such."),
        Optional("sources", Map(Id, Object(OwnSource)), "Sources that only this record cites, by a key of its own."),
    ];
}
