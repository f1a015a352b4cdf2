namespace AiLandscape;

/// <summary>Everything that a record answers to.</summary>
internal static class EntityNames
{
    public static IEnumerable<string> Of(Entity entity) =>
        InRecord(entity).Concat(entity is NamedEntity named ? named.ExternalIds.Select(id => id.Value) : []);

    /// <summary>The id and the names that it is given here, by which no other record of its kind may be called.</summary>
    public static IEnumerable<string> InRecord(Entity entity) =>
        new[] { entity.Key, entity.Name }.Concat(entity.Aliases).Concat(entity.LocalNames.Select(name => name.Text));
}
