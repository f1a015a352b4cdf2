using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class EventSchema
{
    public static readonly Shape Participant = new("Participant", "A record or a person that took part.", () =>
    [
        Optional("entity", Any, "The record, written folder/id: models/gpt-4."),
        Optional("person", Label, "The person."),
        Required("role", Word(Vocabulary.ParticipantRole), "The part played."),
        Optional("note", Sentence, "What a reader should know."),
    ], exactlyOneOf: ["entity", "person"]);

    public static readonly Shape Cause = new("Cause", "An event that led to this one.", () =>
    [
        Required("kind", Word(Vocabulary.CausalKind), "How this event stands to the other."),
        Required("event", Up(KindName.Events), "The other event."),
        Required("source", Cited, "The source that says so."),
        Optional("note", Sentence, "What a reader should know."),
    ]);

    public static readonly Kind Kind = new(KindName.Events, "Event", "events", owner: "date",
        new Shape("Event", "Something that happened on a date.", () =>
        [
            .. Shapes.Head(KindName.Events),
            Required("date", Statements(Begin), "When it happened; its folder is the year of the first statement."),
            Required("kind", Word(Vocabulary.EventKind), "What sort of event it was."),
            Required("participants", List(Participant), "Who and what took part."),
            Optional("country", Country, "Where it happened."),
            Optional("place", Label, "The place in words."),
            Optional("outcome", Sentence, "The result: a score, a decision."),
            Optional("amount", Statements(Object(Shapes.Money)), "The sum of money involved."),
            Optional("wording", Map(Language, Sentence), "A short quotation in its original language and in translation, by BCP-47 tag."),
            Optional("causes", List(Cause), "Events that led to it, where a source says so."),
            .. Shapes.Tail(),
        ]));
}
