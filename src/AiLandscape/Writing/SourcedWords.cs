namespace AiLandscape;

/// <summary>What is told about a disputed value, in the words of the data.</summary>
internal static class SourcedWords
{
    public static readonly FieldType Basis = FieldTypes.Word(Vocabulary.Basis);
    public static readonly FieldType Rank = FieldTypes.Word(Vocabulary.Rank);
    public static readonly FieldType Bound = FieldTypes.Word(Vocabulary.Bound);

    /// <summary>No property of a record: it follows from the statements.</summary>
    public static readonly FieldType State = FieldTypes.Word(new WordList("SourcedState", [.. Enum.GetValues<SourcedState>().Select(state => Of(state))]));

    public static string Of(Enum member) => Words.Of(member).Replace(' ', '-');
}
