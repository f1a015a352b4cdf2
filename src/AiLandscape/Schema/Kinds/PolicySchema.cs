using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class PolicySchema
{
    public static readonly Shape Step = new("PolicyStep", "A status that it reached.", () =>
    [
        Required("status", Word(Vocabulary.PolicyStatus), "The status."),
        Required("on", Begin, "When it was reached."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ]);

    public static readonly Shape Obligation = new("Obligation", "One thing that it asks.", () =>
    [
        Required("what", Sentence, "What is asked of whom."),
        Optional("from", Begin, "First day on which it applies."),
        Optional("until", End, "Last day; open when absent."),
        Optional("citation", Label, "Article or section."),
        Required("source", Cited, "The source that shows it."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Goal = new("Goal", "One thing that it aims at.", () =>
    [
        Required("what", Sentence, "The aim."),
        Optional("by", DateOrInterval, "When it is to be reached; a target, not an event."),
        Optional("amount", Object(Shapes.Money), "The amount aimed at."),
        Required("source", Cited, "The source that shows it."),
    ]);

    public static readonly Shape Relation = new("PolicyRelation", "How it stands to another policy.", () =>
    [
        Required("kind", Word(Vocabulary.PolicyRelationKind), "The relation, read from this record to the other."),
        Required("policy", Ref(KindName.Policies), "The other policy."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ]);

    public static readonly Shape Member = new("Member", "Countries that a list holds, and when.", () =>
    [
        Required("countries", List(Country), "The countries."),
        Optional("from", Begin, "First day; since the list began when absent."),
        Optional("until", End, "Last day; open when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Kind Kind = new(KindName.Policies, "Policy", "policies", owner: "jurisdiction",
        new Shape("Policy", "A strategy, law, regulation, order, standard, agreement, programme or official list.", () =>
        [
            .. Shapes.Head(KindName.Policies),
            Required("jurisdiction", Country, "Whose policy it is."),
            Required("issuers", List(Ref(KindName.Organizations)), "The bodies that issued it."),
            Required("instrument", Word(Vocabulary.Instrument), "What sort of instrument it is."),
            Optional("bindingForce", Word(Vocabulary.BindingForce), "Whether it binds."),
            Optional("documentNumber", Label, "Its official number or citation."),
            Required("history", List(Step), "Its statuses, in the order of their dates."),
            Optional("obligations", List(Obligation), "What it asks, and from when."),
            Optional("goals", List(Goal), "What it aims at, and by when."),
            Optional("members", List(Member), "The countries on it, where it is a list of countries: a country group of the EAR."),
            Optional("supersedes", List(Up(KindName.Policies)), "The policies that it replaces."),
            Optional("relations", List(Relation), "How it stands to other policies."),
            .. Shapes.Tail(),
        ]));
}
