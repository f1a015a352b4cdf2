namespace AiLandscape;

/// <summary>What a field may hold. A closed set: checking, packing, the JSON Schema and the field reference each treat every case.</summary>
internal abstract record FieldType
{
    /// <summary>Free text of 1 to <paramref name="MaxLength"/> UTF-16 units, without control characters.</summary>
    public sealed record Text(int MaxLength) : FieldType;

    /// <summary>A kebab-case id.</summary>
    public sealed record Identifier : FieldType;

    /// <summary>An absolute http or https address.</summary>
    public sealed record Url : FieldType;

    /// <summary>
    /// An EDTF date: year, month or day with an optional <c>~ ? %</c>, or an interval where <paramref name="MayBeInterval"/>. <paramref name="Means"/> says
    /// what a view of an earlier day makes of it.
    /// </summary>
    public sealed record Date(bool MayBeInterval, DateMeaning Means) : FieldType;

    /// <summary>An ISO 3166-1 alpha-2 code in capitals, or EU or UN.</summary>
    public sealed record Country : FieldType;

    /// <summary>A BCP-47 language tag.</summary>
    public sealed record Language : FieldType;

    /// <summary>An ISO 4217 currency code: three capital letters.</summary>
    public sealed record Currency : FieldType;

    /// <summary>A finite number between two inclusive limits.</summary>
    public sealed record Number(string Unit, double Min, double Max, bool IsWhole) : FieldType;

    /// <summary>true or false.</summary>
    public sealed record Truth : FieldType;

    /// <summary>One word of a closed list, in exactly that spelling.</summary>
    public sealed record Word(WordList Words) : FieldType;

    /// <summary>The id of a record of one kind. Following <paramref name="IsAcyclic"/> references of one field never leads back.</summary>
    public sealed record Reference(KindName Kind, bool IsAcyclic) : FieldType;

    /// <summary>A record of any kind, written <c>folder/id</c>.</summary>
    public sealed record AnyReference : FieldType;

    /// <summary>A key of the record's own <c>sources</c>, or <c>@id</c> of a shared source.</summary>
    public sealed record SourceKey : FieldType;

    /// <summary>An object of one shape.</summary>
    public sealed record Object(Shape Shape) : FieldType;

    /// <summary>A list of at least one item.</summary>
    public sealed record List(FieldType Item) : FieldType;

    /// <summary>An object whose property names are data: language tags, closed words or local keys.</summary>
    public sealed record Map(FieldType Key, FieldType Value) : FieldType;

    /// <summary>A list of competing statements about one value, each with its source.</summary>
    public sealed record Statements(FieldType Value, Shape Shape) : FieldType;
}
