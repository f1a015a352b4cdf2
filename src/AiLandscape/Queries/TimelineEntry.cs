namespace AiLandscape;

/// <summary>One dated fact.</summary>
/// <param name="Date">When; as precise as it is known.</param>
/// <param name="Entity">The record that it is about.</param>
/// <param name="What">What happened to it: <c>released</c>, <c>in force</c>, <c>effective</c>; for an event, its kind.</param>
/// <param name="Source">The source that shows it.</param>
public sealed record TimelineEntry(PartialDate Date, Entity Entity, string What, Source Source)
{
    /// <summary>Date, name and what happened, in one line.</summary>
    public override string ToString() => $"{Date}  {Entity.Name}: {What}";
}
