namespace AiLandscape.DataCompiler;

/// <summary>A generated class of ids: its name, the entity type, and which records stand in it.</summary>
internal sealed record MemberGroup(string ClassName, string EntityType, KindName Kind, Func<RecordFile, bool> Holds)
{
    public static readonly IReadOnlyList<MemberGroup> All =
    [
        new("ModelIds", "LanguageModel", KindName.Models, Every),
        new("ProductIds", "Product", KindName.Products, Every),
        new("CompanyIds", "Company", KindName.Organizations, record => record.Text("kind") == "company"),
        new("InstitutionIds", "Institution", KindName.Organizations, record => record.Text("kind") != "company"),
        new("ChipIds", "Chip", KindName.Chips, Every),
        new("PolicyIds", "Policy", KindName.Policies, Every),
        new("ChipRestrictionIds", "ChipRestriction", KindName.ChipRestrictions, Every),
        new("EventIds", "Event", KindName.Events, Every),
    ];

    /// <summary>Records in the order of their ids, and every id that makes a member of each: its own first, then those it had before under another member.</summary>
    public IEnumerable<(string Id, RecordFile Record)> Ids(RecordIndex index) =>
        index.Records
            .Where(record => record.Kind.Name == Kind && record.Id.Length > 0 && Holds(record))
            .SelectMany(record => record.Ids.DistinctBy(id => MemberName.Of(id.Text)).Select(id => (id.Text, record)));

    private static bool Every(RecordFile record) => true;
}
