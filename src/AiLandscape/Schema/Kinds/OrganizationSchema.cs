using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class OrganizationSchema
{
    public static readonly Shape LegalForm = new("LegalForm", "A legal form, and when it held.", () =>
    [
        Required("form", Label, "What it was: non-profit, capped-profit partnership, listed company."),
        Optional("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Parent = new("Parent", "An owner or controlling body, and when.", () =>
    [
        Required("organization", Up(KindName.Organizations), "The owner."),
        Optional("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
        Optional("share", Fraction, "The part held, as a fraction of one."),
        Optional("bound", Word(Vocabulary.Bound), "Whether the share is exact, rounded, a floor or a ceiling; exactly when absent."),
        Optional("asOf", Holds, "The day for which the share holds."),
        Required("basis", Word(Vocabulary.Basis), "How the source knows."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Shape Listing = new("Listing", "A place on an official list.", () =>
    [
        Required("list", Ref(KindName.Policies), "The list."),
        Optional("action", Ref(KindName.ChipRestrictions), "The action that put it there."),
        Optional("announced", Begin, "When it was made known."),
        Optional("effective", Begin, "When it took effect."),
        Optional("removed", End, "The first day on which it no longer stood there."),
        Optional("citation", Label, "Where the listing is printed."),
        Optional("grounds", Sentence, "The reason that the authority gave."),
        Optional("denial", Sentence, "What the listed party said."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["announced", "effective", "removed"]);

    public static readonly Shape Membership = new("Membership", "A place in a programme.", () =>
    [
        Required("program", Ref(KindName.Policies), "The programme."),
        Optional("from", Begin, "First day."),
        Optional("until", End, "Last day; open when absent."),
        Required("source", Cited, "The source that shows it."),
        Optional("note", Sentence, "What a reader should know."),
    ], chronology: ["from", "until"]);

    public static readonly Kind Kind = new(KindName.Organizations, "Organization", "organizations", owner: "country",
        new Shape("Organization", "A company, or an institution: institute, university, agency, party organ, standards body, bloc.", () =>
        [
            .. Shapes.Head(KindName.Organizations),
            Required("kind", Word(Vocabulary.OrganizationKind), "company for one that trades; every other word makes it an institution."),
            Required("country", Country, "Where its headquarters are."),
            Optional("city", Label, "The city of its headquarters."),
            Optional("legalName", Label, "Its registered name."),
            Optional("legalForms", List(LegalForm), "Legal forms over time."),
            Optional("founded", Statements(Begin), "When it was founded."),
            Optional("dissolved", Statements(End), "When it ceased or was merged away."),
            Optional("parents", List(Parent), "Who controlled it or held a share of it, and when."),
            Optional("roles", List(Word(Vocabulary.Role)), "What it does in the field."),
            Optional("listings", List(Listing), "Official lists on which it stands or stood."),
            Optional("memberships", List(Membership), "Programmes that it belongs to or belonged to."),
            .. Shapes.Tail(),
        ], chronology: ["founded", "dissolved"]));
}
