namespace AiLandscape;

/// <summary>Everything that a record answers to.</summary>
internal static class EntityNames
{
    public static IEnumerable<string> Of(Entity entity) =>
        new[] { entity.Key, entity.Name }
            .Concat(entity.Aliases)
            .Concat(entity.LocalNames.Select(name => name.Text))
            .Concat(entity is NamedEntity named ? named.ExternalIds.Select(id => id.Value) : []);
}
