using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class ProductSchema
{
    public static readonly Shape RunsOn = new("RunsOn", "A model behind a product, and when.", () =>
    [
        Required("model", Ref(KindName.Models), "The model."),
        Optional("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
        Optional("disclosed", Date, "When the link became known, if later than its start."),
        Required("basis", Word(Vocabulary.Basis), "How the source knows."),
        Optional("rank", Word(Vocabulary.Rank), "How it stands against other answers; normal when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Market = new("Market", "Whether a product could be had in a country, and when.", () =>
    [
        Required("country", Country, "The country."),
        Required("status", Word(Vocabulary.MarketStatus), "Whether it was offered there."),
        Optional("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Kind Kind = new(KindName.Products, "Product", "products", owner: "providers",
        new Shape("Product", "What people use: an assistant, a search engine, a framework, a platform.", () =>
        [
            .. Shapes.Head(KindName.Products),
            Required("providers", List(Ref(KindName.Organizations)), "Who offers it, the lead first."),
            Required("kind", Word(Vocabulary.ProductKind), "What sort of product it is."),
            Optional("announced", Statements(Begin), "When it was first made known."),
            Optional("previewed", Statements(Begin), "When invited or waiting-list users could first use it."),
            Optional("released", Statements(Begin), "When it was open to the public."),
            Optional("deprecated", Statements(End), "When its end was announced."),
            Optional("retired", Statements(End), "When it was switched off."),
            Optional("runsOn", List(RunsOn), "The models behind it, each with its period."),
            Optional("markets", List(Market), "Where it is offered, not offered or blocked."),
            .. Shapes.Tail(),
        ], chronology: ["announced", "previewed", "released", "deprecated", "retired"]));
}
