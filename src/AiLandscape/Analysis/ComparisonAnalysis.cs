namespace AiLandscape;

/// <summary>What records have in common, and what not.</summary>
public static class ComparisonAnalysis
{
    /// <summary>Sets records of one kind side by side, field by field: total parameters beside total ones, a withheld figure as withheld.</summary>
    /// <param name="entity">The first.</param>
    /// <param name="others">The others, at least one; they may come from another landscape or another view.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the others, is null.</exception>
    /// <exception cref="ArgumentException">There is no other, or one is of another kind.</exception>
    public static Comparison Compare(this Entity entity, params Entity[] others) => Compare(entity, others, withEstimates: false);

    /// <summary>As <see cref="Compare(Entity, Entity[])"/>, with estimates and leaks shown where nobody stands behind a figure, each marked as what it is.</summary>
    /// <exception cref="ArgumentNullException">An argument, or one of the others, is null.</exception>
    /// <exception cref="ArgumentException">There is no other, or one is of another kind.</exception>
    public static Comparison CompareWithEstimates(this Entity entity, params Entity[] others) => Compare(entity, others, withEstimates: true);

    private static Comparison Compare(Entity entity, Entity[] others, bool withEstimates)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(others);
        if (others.Length == 0)
        {
            throw new ArgumentException("One record alone cannot be compared; give at least one other.", nameof(others));
        }

        foreach (var other in others)
        {
            ArgumentNullException.ThrowIfNull(other, nameof(others));
            if (other.RecordKind != entity.RecordKind)
            {
                throw new ArgumentException($"{other.Name} is {DataSchema.Of(other.RecordKind).WithArticle} and {entity.Name} {DataSchema.Of(entity.RecordKind).WithArticle}; only records of one kind are compared.", nameof(others));
            }
        }

        return new Comparison(Array.AsReadOnly<Entity>([entity, .. others]), withEstimates);
    }
}
