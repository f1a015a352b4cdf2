namespace AiLandscape;

/// <summary>A record that a search found.</summary>
/// <param name="Entity">The record.</param>
/// <param name="Name">The id or name that matched.</param>
/// <param name="Score">How near it is, from 0 to 1, 1 being the same name; 0 never occurs.</param>
public sealed record Match(Entity Entity, string Name, double Score)
{
    /// <summary>Score and name in one line; the same text in every culture.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Score:0.00}  {Name}");
}
