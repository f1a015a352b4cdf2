namespace AiLandscape;

/// <summary>
/// What a dataset must keep to. Every rule has a code that is never reused, a title, and the way to mend it; CONTRIBUTING.md prints this table.
/// </summary>
internal sealed record DataRule(string Code, string Title, string Fix)
{
    public static readonly DataRule MalformedJson = new("AIL001", "Malformed JSON", "Mend the syntax at the place named. Files are UTF-8 without a byte order mark, without comments and without trailing commas.");
    public static readonly DataRule UnknownProperty = new("AIL002", "Unknown property", "Use a property of the field reference below, spelt exactly so.");
    public static readonly DataRule MissingProperty = new("AIL003", "Missing property", "Add the property. Where the value is not known, the record is not ready.");
    public static readonly DataRule WrongType = new("AIL004", "Wrong type", "Write the JSON type that the field reference names: a list of statements stays a list even when there is one.");
    public static readonly DataRule DuplicateProperty = new("AIL005", "Duplicate property", "Keep one of the two.");
    public static readonly DataRule NullValue = new("AIL006", "Null value", "Leave the property out when nobody has looked; write a statement with a state when the owner withholds it.");
    public static readonly DataRule UnknownWord = new("AIL007", "Unknown word", "Use a word of the field's list in exactly that spelling; numbers are never accepted for words.");
    public static readonly DataRule BadId = new("AIL008", "Id is not kebab-case", "Use small ASCII letters and digits in groups joined by single hyphens, at most 80 characters.");
    public static readonly DataRule FileName = new("AIL009", "Id differs from file name", "Name the file after the id.");
    public static readonly DataRule WrongFolder = new("AIL010", "Wrong folder", "Move the file to the path named in the finding.");
    public static readonly DataRule DuplicateId = new("AIL011", "Duplicate id", "Ids, former ids included, are unique within their kind, across overlaid datasets too. Rename the newer one.");
    public static readonly DataRule UnknownReference = new("AIL012", "Unknown reference", "Correct the id, or add the record that it names.");
    public static readonly DataRule WrongReferenceKind = new("AIL013", "Reference to the wrong kind", "Name a record of the kind that the field asks for.");
    public static readonly DataRule BadDate = new("AIL014", "Date outside the supported EDTF", "Write a year, year-month or year-month-day, with ~ (about), ? (uncertain) or % (both) at the end if need be, and an interval only where the field allows one.");
    public static readonly DataRule NumberRange = new("AIL015", "Number out of range", "Check the unit in the field reference and the power of ten.");
    public static readonly DataRule NothingSourced = new("AIL016", "Nothing sourced", "Add the source that shows what the record says, and name it in evidence or in a statement.");
    public static readonly DataRule UnknownSourceKey = new("AIL017", "Unknown source key", "Name a key of the record's own sources, or `@id` of a file in `sources/`.");
    public static readonly DataRule UnusedSource = new("AIL018", "Source never used", "Name the source where it supports something, or take it out.");
    public static readonly DataRule RepeatedUrl = new("AIL019", "The same URL twice", "Move the source to a file of its own in `sources/` and cite it as `@id` from both records.");
    public static readonly DataRule TwoPreferred = new("AIL020", "Two preferred statements", "Keep preferred on the one that the dataset stands behind, and say why in its note.");
    public static readonly DataRule NameCollision = new("AIL021", "Name collision within a kind", "Two records of a kind share an id, name, local name or alias once case, spaces and punctuation are ignored, across overlaid datasets too. Keep it on the one that people mean.");
    public static readonly DataRule DateOrder = new("AIL022", "Dates out of order", "Check both dates; a thing cannot end before it began.");
    public static readonly DataRule Cycle = new("AIL023", "Cycle", "Following these references leads back to the record. Remove the wrong one.");
    public static readonly DataRule NotCanonical = new("AIL024", "Non-canonical form", "Run `dotnet run --project src/AiLandscape.Tool -- fix`; it rewrites form and never content.");
    public static readonly DataRule BadText = new("AIL025", "Text not usable", "Text is not empty, not too long, has no control characters and no space at its ends.");
    public static readonly DataRule BadUrl = new("AIL026", "Not a web address", "Write an absolute http or https address.");
    public static readonly DataRule BadCode = new("AIL027", "Unknown code", "Countries are ISO 3166-1 alpha-2 (or EU, UN), languages BCP-47, currencies ISO 4217.");
    public static readonly DataRule ExactlyOne = new("AIL028", "Exactly one of several properties", "Keep one of the properties named.");
    public static readonly DataRule Repeated = new("AIL029", "Said twice", "Two items of the list are the same. Keep one.");
    public static readonly DataRule EmptyList = new("AIL030", "Empty list or object", "Leave the property out instead.");
    public static readonly DataRule Unreadable = new("AIL031", "Cannot be read", "Check the path, the rights and the size. Links are not followed.");
    public static readonly DataRule StrayFile = new("AIL032", "Not part of a dataset", "Records are .json files in the folder of their kind. Notes may stand beside them as .md or .txt files.");
    public static readonly DataRule IdsAlike = new("AIL033", "Ids that differ by hyphens alone", "Rename the newer record: one name would mean both, and so would one generated member.");
    public static readonly DataRule TooManyFindings = new("AIL034", "More findings than are listed", "Mend those above and run again.");
    public static readonly DataRule Unfinished = new("AIL035", "Not filled in yet", "Write what the text behind `TO DO` asks for, or take the property out if it is optional.");

    /// <summary>Whether a record that breaks it holds what has no place in the canonical form, or something of the wrong type in its place.</summary>
    public bool SpoilsForm => this == UnknownProperty || this == WrongType || this == DuplicateProperty || this == NullValue;

    /// <summary>Every rule, in the order of the codes.</summary>
    public static readonly IReadOnlyList<DataRule> All =
    [
        MalformedJson, UnknownProperty, MissingProperty, WrongType, DuplicateProperty, NullValue, UnknownWord, BadId, FileName, WrongFolder,
        DuplicateId, UnknownReference, WrongReferenceKind, BadDate, NumberRange, NothingSourced, UnknownSourceKey, UnusedSource, RepeatedUrl,
        TwoPreferred, NameCollision, DateOrder, Cycle, NotCanonical, BadText, BadUrl, BadCode, ExactlyOne, Repeated, EmptyList, Unreadable,
        StrayFile, IdsAlike, TooManyFindings, Unfinished,
    ];
}
