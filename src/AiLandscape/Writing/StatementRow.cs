using System.Globalization;

namespace AiLandscape;

/// <summary>One statement of a record in the long table of all of them.</summary>
/// <param name="Entity">The record.</param>
/// <param name="Field">The path of the value in the record; an item of a list is named by its first property: <c>throughput[fp16].rate</c>.</param>
/// <param name="Number">Its place among the statements about the value, from 1.</param>
/// <param name="ValueType">What the value is.</param>
/// <param name="Statement">The statement.</param>
/// <param name="IsChosen">Whether it decided what the library makes of the value.</param>
internal sealed record StatementRow(Entity Entity, string Field, int Number, FieldType ValueType, Statement<FieldValue> Statement, bool IsChosen)
{
    private static readonly FieldType Name = new FieldType.Text(200);
    private static readonly WordList Folders = new("Kind", [.. DataSchema.Kinds.Select(kind => kind.Folder)]);

    public static readonly IReadOnlyList<Column<StatementRow>> Columns =
    [
        new("kind", FieldTypes.Word(Folders), "The table in which the record has its row.", row => DataSchema.Of(row.Entity.RecordKind).Folder) { IsRequired = true },
        new("id", FieldTypes.Id, "The id of the record.", row => row.Entity.Key) { IsRequired = true },
        new("field", Name, "The value that is disputed; in a list, the item is named by its first property.", row => row.Field) { IsRequired = true },
        new("number", new FieldType.Number("", 1, 1e9, IsWhole: true), "The place of the statement among those about the value, from 1.", row => row.Number.ToString(CultureInfo.InvariantCulture)) { IsRequired = true },
        new("value", Name, "What the source states; empty where it states that there is nothing to state. A sum of money is its amount.", row => Cell.Of(row.Amount)),
        new("unit", Name, "The unit of a number, the currency of a sum.", row => row.Unit),
        new("priceYear", new FieldType.Number("year", 1900, 2200, IsWhole: true), "The year whose prices are meant, where a sum is adjusted.", row => Cell.Of(row.Part("priceYear"))),
        new("state", SourcedWords.State, "What the statement alone would make of the value.", row => SourcedWords.Of(row.Statement.State)) { IsRequired = true },
        new("basis", SourcedWords.Basis, "How the source knows.", row => SourcedWords.Of(row.Statement.Basis)) { IsRequired = true },
        new("rank", SourcedWords.Rank, "How it stands against the others; a refuted one was shown to be wrong.", row => SourcedWords.Of(row.Statement.Rank)) { IsRequired = true },
        new("bound", SourcedWords.Bound, "Whether the value is exact, rounded, a floor or a ceiling.", row => row.Statement.Value is null ? null : SourcedWords.Of(row.Statement.Bound)),
        new("asOf", FieldTypes.DateOrInterval, "The day or period for which it holds.", row => row.Statement.AsOf?.ToString()),
        new("source", FieldTypes.Cited, "The source that shows it.", row => row.Statement.Source.Key) { IsRequired = true },
        new("note", FieldTypes.Sentence, "Why it is ranked so, or what a reader should know.", row => row.Statement.Note),
        new("chosen", FieldTypes.Truth, "Whether this statement decided what the dataset makes of the value.", row => row.IsChosen ? "true" : "false") { IsRequired = true },
    ];

    private bool IsMoney => ValueType is FieldType.Object(var shape) && shape == Shapes.Money;

    private FieldValue? Amount => IsMoney ? Part("amount") : Statement.Value;

    private string? Unit => IsMoney ? Cell.Of(Part("currency")) : ValueType is FieldType.Number(var unit, _, _, _) && Statement.Value is not null ? unit : null;

    /// <summary>All statements of a record, in the order of the schema.</summary>
    public static IEnumerable<StatementRow> Of(Entity entity) => Of(entity, RecordReader.Of(entity), "");

    private static IEnumerable<StatementRow> Of(Entity entity, RecordReader record, string path) =>
        record.Fields().SelectMany(pair => Of(entity, pair.Value, path + pair.Field.Name));

    private static IEnumerable<StatementRow> Of(Entity entity, FieldValue value, string path)
    {
        switch (value.Type)
        {
            case FieldType.Statements(var valueType, _):
                var sourced = value.Sourced();
                return sourced.Statements.Select((statement, i) => new StatementRow(entity, path, i + 1, valueType, statement, statement == sourced.Chosen));
            case FieldType.Object:
                return Of(entity, value.Object, path + ".");
            case FieldType.List(FieldType.Object):
                return value.Items().SelectMany(item => Of(entity, item.Object, $"{path}[{Cell.Of(item.Object.Fields().First().Value)}]."));
            default:
                return [];
        }
    }

    private FieldValue? Part(string name) => IsMoney ? Statement.Value?.Object.Find(name) : null;
}
