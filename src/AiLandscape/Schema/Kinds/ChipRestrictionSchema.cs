using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class ChipRestrictionSchema
{
    public static readonly Shape Stage = new("Stage", "A part with an effective date of its own.", () =>
    [
        Required("effective", DateOrInterval, "When the part took effect."),
        Required("what", Sentence, "Which part."),
        Required("source", Cited, "The source that shows it."),
    ]);

    public static readonly Shape Enforcement = new("Enforcement", "A period with an enforcement state of its own.", () =>
    [
        Required("state", Word(Vocabulary.EnforcementState), "The state in that period."),
        Required("from", DateOrInterval, "First day."),
        Optional("until", DateOrInterval, "Last day; open when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Criterion = new("Criterion",
        "A test: all of several, any of several, one metric against limits, named chips, or the market.", () =>
    [
        Optional("allOf", List(Criterion!), "Every one of these holds."),
        Optional("anyOf", List(Criterion!), "At least one of these holds."),
        Optional("metric", Word(Vocabulary.ChipMetric), "The figure that is compared, in the EAR's definition and unit."),
        Optional("atLeast", FieldTypes.Number("unit of the metric", 0, 1e18), "Lower limit, included."),
        Optional("above", FieldTypes.Number("unit of the metric", 0, 1e18), "Lower limit, not included."),
        Optional("atMost", FieldTypes.Number("unit of the metric", 0, 1e18), "Upper limit, included."),
        Optional("below", FieldTypes.Number("unit of the metric", 0, 1e18), "Upper limit, not included."),
        Optional("chips", List(Ref(KindName.Chips)), "The chip is one of these."),
        Optional("marketedForDataCenter", Truth, "The chip is (or is not) designed or marketed for data centres."),
    ], exactlyOneOf: ["allOf", "anyOf", "metric", "chips", "marketedForDataCenter"]);

    public static readonly Shape Clause = new("Clause", "A numbered test.", () =>
    [
        Required("citation", Label, "The paragraph: 3A090.a.1."),
        Required("when", Object(Criterion), "The test that captures a chip."),
        Optional("from", DateOrInterval, "First day, where it is not the restriction's own."),
        Optional("until", DateOrInterval, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Destination = new("Destination", "Countries, a group of them, or parties headquartered there.", () =>
    [
        Optional("countries", List(Country), "The countries."),
        Optional("group", Label, "A country group of the EAR: D:5."),
        Optional("headquartered", Truth, "true where it also reaches parties elsewhere whose ultimate parent is headquartered there."),
        Optional("except", List(Country), "Countries left out."),
        Optional("from", DateOrInterval, "First day, where it is not the restriction's own."),
        Optional("until", DateOrInterval, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape LicenseException = new("LicenseException", "A way round the licence requirement.", () =>
    [
        Required("code", Label, "Its name in the rule: NAC, ACA."),
        Optional("conditions", Sentence, "When it may be used."),
        Required("source", Cited, "The source that shows it."),
    ]);

    public static readonly Kind Kind = new(KindName.ChipRestrictions, "ChipRestriction", "chip-restrictions", owner: "jurisdiction",
        new Shape("ChipRestriction", "One action that limits chips, or what chips are made with.", () =>
        [
            .. Shapes.Head(KindName.ChipRestrictions),
            Required("jurisdiction", Country, "Whose action it is."),
            Required("authority", Ref(KindName.Organizations), "The body that took it."),
            Optional("legalBasis", List(Ref(KindName.Policies)), "The policies that it rests on."),
            Required("instrument", Word(Vocabulary.RestrictionInstrument), "What sort of action it is."),
            Optional("citation", Label, "Where it is printed: 87 FR 62186."),
            Optional("controlNumbers", List(Label), "Export control classification numbers (ECCN) that it adds or changes."),
            Optional("announced", Statements(DateOrInterval), "When it was made known."),
            Optional("published", Statements(DateOrInterval), "When it was printed in the gazette."),
            Optional("effective", Statements(DateOrInterval), "When its chip rules took effect."),
            Optional("ended", Statements(DateOrInterval), "The first day on which it no longer held: repealed, replaced or run out."),
            Optional("stages", List(Stage), "Parts that took effect on days of their own."),
            Optional("enforcement", List(Enforcement), "Periods in which it was suspended or not enforced."),
            Optional("directions", List(Word(Vocabulary.Direction)), "The acts that it reaches."),
            Optional("items", List(Word(Vocabulary.ItemScope)), "What it reaches."),
            Optional("scope", Sentence, "What it reaches, in words."),
            Optional("clauses", List(Clause), "The tests that decide whether a chip is captured."),
            Optional("destinations", List(Destination), "Where the limited goods may not freely go."),
            Optional("addressees", List(Ref(KindName.Organizations)), "Whom it was sent to, where it binds only them."),
            Optional("parties", List(Ref(KindName.Organizations)), "Whom it is aimed at, where it names them."),
            Optional("licenseRequirement", Word(Vocabulary.LicenseRequirement), "What it asks before the act."),
            Optional("reviewPolicy", Word(Vocabulary.ReviewPolicy), "How applications are judged."),
            Optional("exceptions", List(LicenseException), "Licence exceptions and notifications that it allows."),
            Optional("aim", Sentence, "The purpose that the authority states."),
            Optional("supersedes", List(Up(KindName.ChipRestrictions)), "The actions that it replaces."),
            Optional("amends", List(Up(KindName.ChipRestrictions)), "The actions that it changes."),
            .. Shapes.Tail(),
        ], chronology: ["effective", "ended"]));
}
