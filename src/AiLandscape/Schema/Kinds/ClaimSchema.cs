using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class ClaimSchema
{
    public static readonly Shape Relation = new("ClaimRelation", "How it stands to another claim.", () =>
    [
        Required("kind", Word(Vocabulary.ClaimRelationKind), "The relation, read from this claim to the other."),
        Required("claim", Ref(KindName.Claims), "The other claim."),
        Optional("note", Sentence, "What a reader should know."),
    ]);

    public static readonly Kind Kind = new(KindName.Claims, "Claim", "claims", owner: "publishedIn",
        new Shape("Claim", "An assertion that somebody published, with our verdict; the shape of schema.org ClaimReview.", () =>
        [
            .. Shapes.Head(KindName.Claims, summaryRequired: false),
            Required("publishedIn", Ref(KindName.Sources), "The shared source that makes the claim."),
            Optional("section", Label, "The part of the source."),
            Required("kind", Word(Vocabulary.ClaimKind), "Whether it can be checked, and how."),
            Required("statement", Sentence, "What is asserted, in our own words."),
            Required("assertedBy", Label, "Whose assertion it is."),
            Optional("through", List(Label), "Who passed it on, the last first."),
            Optional("hedged", Truth, "true where the source itself marks it as hearsay."),
            Optional("asOf", DateOrInterval, "The day or period for which it is asserted."),
            Required("verdict", Word(Vocabulary.Verdict), "What we found."),
            Optional("confidence", Word(Vocabulary.Confidence), "How sure the verdict is."),
            Optional("correction", Sentence, "What holds instead, or what the check adds."),
            Optional("concerns", List(Any), "The records that it is about, written folder/id."),
            Optional("relations", List(Relation), "How it stands to other claims."),
            .. Shapes.Tail(),
        ]));
}
