namespace AiLandscape;

/// <summary>A record that bears another id than before. The old one keeps resolving.</summary>
/// <param name="Entity">The record, as it is now.</param>
/// <param name="FormerId">The id before.</param>
public sealed record Renaming(Entity Entity, string FormerId)
{
    /// <summary>Both ids, in one line.</summary>
    public override string ToString() => $"{FormerId} → {Entity.Id}";
}
