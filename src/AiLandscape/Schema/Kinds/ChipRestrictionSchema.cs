using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class ChipRestrictionSchema
{
    public static readonly Shape Stage = new("Stage", "A part with an effective date of its own.", () =>
    [
        Required("effective", Begin, "When the part took effect."),
        Required("what", Sentence, "Which part."),
        Required("source", Cited, "The source that shows it."),
    ]);

    public static readonly Shape Enforcement = new("Enforcement", "A period with an enforcement state of its own.", () =>
    [
        Required("state", Word(Vocabulary.EnforcementState), "The state in that period."),
        Required("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
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
        Optional("from", Begin, "First day, where it is not the restriction's own."),
        Optional("until", End, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Destination = new("Destination", "Countries, groups of them, or every country.", () =>
    [
        Optional("countries", List(Country), "These countries."),
        Optional("groups", List(Ref(KindName.Policies)), "The countries that stand on these lists on the day: country groups of the EAR."),
        Optional("everywhere", Truth, "true for every country."),
        Optional("headquartered", Truth, "true where it means parties, wherever they are, that are headquartered there or whose ultimate parent is, instead of goods that go there."),
        Optional("except", List(Country), "Countries left out."),
        Optional("exceptGroups", List(Ref(KindName.Policies)), "Lists whose countries are left out."),
        Optional("from", Begin, "First day, where it is not the restriction's own."),
        Optional("until", End, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], exactlyOneOf: ["countries", "groups", "everywhere"], chronology: ["from", "until"]);

    public static readonly Shape Review = new("Review", "How applications are judged, and for what.", () =>
    [
        Required("policy", Word(Vocabulary.ReviewPolicy), "How they are judged."),
        Optional("clauses", List(Label), "Only for chips that these paragraphs capture: 3A090.b.1."),
        Optional("when", Object(Criterion), "Only for chips of which this holds."),
        Optional("destinations", List(Destination), "Only toward these; toward all that the action reaches when absent."),
        Optional("exportedFrom", List(Country), "Only for goods that leave one of these countries."),
        Optional("conditions", Sentence, "What the applicant has to show besides."),
        Optional("from", Begin, "First day, where it is not the restriction's own."),
        Optional("until", End, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
    ], chronology: ["from", "until"]);

    public static readonly Shape LicenseException = new("LicenseException", "A way round the licence requirement for what is captured.", () =>
    [
        Required("code", Label, "Its name in the rule: NAC, ACA."),
        Optional("clauses", List(Label), "Only for chips that these paragraphs capture."),
        Optional("when", Object(Criterion), "Only for chips of which this holds."),
        Optional("destinations", List(Destination), "Only toward these; toward all that the action reaches when absent."),
        Optional("notification", Truth, "true where the authority has to be told before."),
        Optional("conditions", Sentence, "When it may be used."),
        Optional("from", Begin, "First day, where it is not the restriction's own."),
        Optional("until", End, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Exemption = new("Exemption", "Parties to which the requirement does not apply.", () =>
    [
        Required("parties", List(Ref(KindName.Organizations)), "The parties; their subsidiaries count with them."),
        Optional("conditions", Sentence, "What they have to keep to."),
        Optional("from", Begin, "First day, where it is not the restriction's own."),
        Optional("until", End, "Last day, where it is not the restriction's own."),
        Required("source", Cited, "The source that shows it."),
    ], chronology: ["from", "until"]);

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
            Optional("announced", Statements(Begin), "When it was made known."),
            Optional("published", Statements(Begin), "When it was printed in the gazette."),
            Optional("effective", Statements(Begin), "When its chip rules took effect."),
            Optional("ended", Statements(End), "The first day on which it no longer held: repealed, replaced or run out."),
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
            Optional("reviews", List(Review), "How applications are judged, the narrowest case first; of an action that amends others, for what those capture."),
            Optional("exceptions", List(LicenseException), "Licence exceptions and notifications that it allows; of an action that amends others, for what those capture."),
            Optional("exemptions", List(Exemption), "Parties that it leaves free."),
            Optional("licenseStatus", Word(Vocabulary.LicenseStatus), "What became of applications, where the action is a licence decision."),
            Optional("bindsExporters", List(Word(Vocabulary.Role)), "Only exporters with these roles are bound: foundry. What a chip is does not decide such an action."),
            Optional("reachesSubsidiaries", Truth, "true where every action of the same jurisdiction that names parties reaches, while this one is in force, those whom a named party owns by half or more."),
            Optional("aim", Sentence, "The purpose that the authority states."),
            Optional("supersedes", List(Up(KindName.ChipRestrictions)), "The actions that it replaces."),
            Optional("amends", List(Up(KindName.ChipRestrictions)), "The actions that it changes."),
            Optional("extends", List(Up(KindName.ChipRestrictions)), "The actions whose clauses it applies to destinations of its own."),
            .. Shapes.Tail(),
        ], chronology: ["effective", "ended"]));
}
