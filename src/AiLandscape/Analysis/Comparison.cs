namespace AiLandscape;

/// <summary>Records of one kind side by side, field by field.</summary>
public sealed class Comparison
{
    /// <summary>What tells records apart without saying anything of what they stand for.</summary>
    private static readonly string[] Bookkeeping = ["$schema", "id", "formerIds", "withdrawn", "name", "summary", "links", "verifiedOn", "evidence", "sources"];

    internal Comparison(IReadOnlyList<Entity> entities, bool withEstimates)
    {
        Entities = entities;
        Fields = Array.AsReadOnly(ReadFields(entities, withEstimates).ToArray());
    }

    /// <summary>The records, in the order in which they were given.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Every field that at least one of them fills, in the order of the schema. Names, summaries and links are left out.</summary>
    public IReadOnlyList<ComparedField> Fields { get; }

    /// <summary>The fields in which they differ.</summary>
    public IEnumerable<ComparedField> Differences => Fields.Where(compared => !compared.IsSame);

    /// <summary>The names, then every field on a line of its own.</summary>
    public override string ToString() => string.Join('\n', Fields.Select(field => field.ToString()).Prepend(string.Join(" | ", Entities.Select(entity => entity.Name))));

    private static IEnumerable<ComparedField> ReadFields(IReadOnlyList<Entity> entities, bool withEstimates)
    {
        foreach (var field in DataSchema.Of(entities[0].RecordKind).Shape.Fields.Where(field => !Bookkeeping.Contains(field.Name)))
        {
            string?[] values = [.. entities.Select(entity => RecordReader.Of(entity).Find(field) is { } value ? FieldText.Of(value, withEstimates) : null)];
            if (Array.Exists(values, value => value is not null))
            {
                yield return new ComparedField(field.Name, Array.AsReadOnly(values), Array.TrueForAll(values, value => value == values[0]));
            }
        }
    }
}
