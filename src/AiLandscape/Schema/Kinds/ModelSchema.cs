using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class ModelSchema
{
    public static readonly Shape Hardware = new("TrainingHardware", "Accelerators used in training.", () =>
    [
        Required("chip", Ref(KindName.Chips), "The accelerator."),
        Optional("count", Count, "How many."),
        Required("basis", Word(Vocabulary.Basis), "How the source knows."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ]);

    public static readonly Shape Availability = new("Availability", "A way in which the model could be had, and when.", () =>
    [
        Required("access", Word(Vocabulary.ModelAccess), "How it could be had."),
        Optional("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape License = new("ModelLicense", "The licence of the weights.", () =>
    [
        Required("id", Label, "SPDX identifier, or LicenseRef- and a name."),
        Optional("name", Label, "What the owner calls it."),
        Optional("url", Url, "Its text."),
        Required("source", Cited, "The source that shows it."),
    ]);

    public static readonly Kind Kind = new(KindName.Models, "LanguageModel", "models", owner: "developers",
        new Shape("LanguageModel", "A trained model or model series; not a chatbot.", () =>
        [
            .. Shapes.Head(KindName.Models),
            Required("developers", List(Ref(KindName.Organizations)), "Who trained it, the lead first."),
            Optional("form", Word(Vocabulary.ModelForm), "A single model, a series of them, or a whole family; model when absent."),
            Optional("family", Label, "The family it belongs to."),
            Optional("version", Label, "Its version within the family."),
            Optional("predecessor", Up(KindName.Models), "The model that it followed in its line."),
            Optional("base", Up(KindName.Models), "The model that it was made from."),
            Optional("derivation", Word(Vocabulary.Derivation), "How it was made from its base."),
            Optional("announced", Statements(Begin), "When it was first made known."),
            Optional("released", Statements(Begin), "When outsiders could first use it, by invitation or not; where it was never offered, when it was published."),
            Optional("deprecated", Statements(End), "When its end was announced."),
            Optional("retired", Statements(End), "When it was switched off."),
            Optional("architecture", Statements(Word(Vocabulary.Architecture)), "Its architecture."),
            Optional("parameters", Statements(Parameters), "Total trained weights."),
            Optional("activeParameters", Statements(Parameters), "Weights used per token, for sparse models."),
            Optional("trainingCompute", Statements(Flop), "Operations spent on training, base included; a multiply-add counts two."),
            Optional("trainingTokens", Statements(Tokens), "Tokens seen in training."),
            Optional("trainingHardware", List(Hardware), "What it was trained on."),
            Optional("contextWindow", Statements(Tokens), "Longest input in tokens."),
            Optional("maxOutput", Statements(Tokens), "Longest output in tokens."),
            Optional("knowledgeCutoff", Statements(DateOrInterval), "The last day that its training text covers."),
            Optional("inputModalities", List(Word(Vocabulary.Modality)), "What it takes."),
            Optional("outputModalities", List(Word(Vocabulary.Modality)), "What it gives."),
            Optional("languages", List(Language), "Main languages of its training text."),
            Optional("availability", List(Availability), "How it could be had, with the period."),
            Optional("license", Object(License), "The licence of its weights; LicenseRef-Proprietary where a source says that they are not given out."),
            .. Shapes.Tail(),
        ], chronology: ["announced", "released", "deprecated", "retired"]));
}
