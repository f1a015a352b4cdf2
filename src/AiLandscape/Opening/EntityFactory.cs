namespace AiLandscape;

/// <summary>Makes the object of a packed record.</summary>
internal static class EntityFactory
{
    public static Entity Create(KindName kind, Node node, PackedRecord record) => kind switch
    {
        KindName.Models => new LanguageModel(node, record),
        KindName.Products => new Product(node, record),
        KindName.Organizations => (OrganizationKind)node.Word(OrganizationFields.Kind)!.Value == OrganizationKind.Company
            ? new Company(node, record)
            : new Institution(node, record),
        KindName.Chips => new Chip(node, record),
        KindName.Policies => new Policy(node, record),
        KindName.ChipRestrictions => new ChipRestriction(node, record),
        KindName.Events => new Event(node, record),
        KindName.Claims => new Claim(node, record),
        KindName.Sources => new Source(node, record),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}
