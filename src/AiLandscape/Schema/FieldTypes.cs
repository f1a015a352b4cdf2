namespace AiLandscape;

/// <summary>The words in which the schema table is written.</summary>
internal static class FieldTypes
{
    public static readonly FieldType Id = new FieldType.Identifier();
    public static readonly FieldType Url = new FieldType.Url();
    public static readonly FieldType Country = new FieldType.Country();
    public static readonly FieldType Currency = new FieldType.Currency();
    public static readonly FieldType Language = new FieldType.Language();
    public static readonly FieldType Truth = new FieldType.Truth();
    public static readonly FieldType Any = new FieldType.AnyReference();
    public static readonly FieldType Cited = new FieldType.SourceKey();

    /// <summary>A name or a label.</summary>
    public static readonly FieldType Label = new FieldType.Text(200);

    /// <summary>One or two sentences of our own.</summary>
    public static readonly FieldType Sentence = new FieldType.Text(600);

    /// <summary>A year, a month or a day.</summary>
    public static readonly FieldType Date = new FieldType.Date(MayBeInterval: false, DateMeaning.Other);

    /// <summary>A year, a month, a day, or an interval between two of them.</summary>
    public static readonly FieldType DateOrInterval = new FieldType.Date(MayBeInterval: true, DateMeaning.Other);

    /// <summary>When what it stands beside began; before, it was not there.</summary>
    public static readonly FieldType Begin = new FieldType.Date(MayBeInterval: true, DateMeaning.Begins);

    /// <summary>When what it stands beside ended; before, it had no end.</summary>
    public static readonly FieldType End = new FieldType.Date(MayBeInterval: true, DateMeaning.Ends);

    /// <summary>The day or period for which what it stands beside holds.</summary>
    public static readonly FieldType Holds = new FieldType.Date(MayBeInterval: true, DateMeaning.Holds);

    public static readonly FieldType Parameters = new FieldType.Number("parameters", 1, 1e18, IsWhole: true);
    public static readonly FieldType Flop = new FieldType.Number("FLOP", 1, 1e40, IsWhole: false);
    public static readonly FieldType Tokens = new FieldType.Number("tokens", 1, 1e18, IsWhole: true);
    public static readonly FieldType Count = new FieldType.Number("pieces", 1, 1e12, IsWhole: true);
    public static readonly FieldType Fraction = new FieldType.Number("fraction of one", 0, 1, IsWhole: false);

    public static FieldType Number(string unit, double min, double max) => new FieldType.Number(unit, min, max, IsWhole: false);

    public static FieldType Word(WordList words) => new FieldType.Word(words);

    public static FieldType Ref(KindName kind) => new FieldType.Reference(kind, IsAcyclic: false);

    /// <summary>A reference that may not lead back to the record: to a parent, a predecessor, what is superseded.</summary>
    public static FieldType Up(KindName kind) => new FieldType.Reference(kind, IsAcyclic: true);

    public static FieldType Object(Shape shape) => shape.AsType;

    public static FieldType List(FieldType item) => new FieldType.List(item);

    public static FieldType List(Shape item) => new FieldType.List(item.AsType);

    public static FieldType Map(FieldType key, FieldType value) => new FieldType.Map(key, value);

    public static FieldType Statements(FieldType value) => new FieldType.Statements(value, Shapes.Statement(value));
}
