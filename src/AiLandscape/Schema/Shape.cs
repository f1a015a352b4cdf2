using System.Collections.Immutable;

namespace AiLandscape;

/// <summary>The fields that a JSON object may hold, in canonical order. Fields are built when first asked for, so that shapes may refer to each other.</summary>
internal sealed class Shape
{
    /// <summary>The image keeps a 64-bit mask of the fields present.</summary>
    public const int MaxFields = 64;

    private readonly Lazy<ImmutableArray<Field>> _fields;
    private readonly Lazy<ulong> _choice;
    private readonly Lazy<ulong> _required;
    private readonly Lazy<ulong> _kept;

    public Shape(string name, string description, Func<Field[]> fields, string[]? exactlyOneOf = null, string[]? chronology = null)
    {
        ExactlyOneOf = exactlyOneOf ?? [];
        Chronology = [.. chronology ?? []];
        Name = name;
        Description = description;
        _fields = new(() => Number(fields()));
        _choice = new(() => Bits(field => ExactlyOneOf.Contains(field.Name)));
        _required = new(() => Bits(field => field.IsRequired));
        _kept = new(() => Bits(IsKept));
    }

    public string Name { get; }

    public string Description { get; }

    /// <summary>The type of a value that is an object of this shape.</summary>
    public FieldType AsType => field ??= new FieldType.Object(this);

    /// <summary>Fields of which exactly one is present; empty where there is no such choice.</summary>
    public IReadOnlyList<string> ExactlyOneOf { get; }

    /// <summary>The same fields as bits, by their numbers.</summary>
    public ulong Choice => _choice.Value;

    /// <summary>The required fields as bits.</summary>
    public ulong Required => _required.Value;

    /// <summary>The fields that are kept of a record, as bits.</summary>
    public ulong Kept => _kept.Value;

    /// <summary>Date fields that may not run backwards: none lies certainly before an earlier one of the list.</summary>
    public ImmutableArray<string> Chronology { get; }

    public ImmutableArray<Field> Fields => _fields.Value;

    public Field this[string name]
    {
        get
        {
            foreach (var field in Fields)
            {
                if (field.Name == name)
                {
                    return field;
                }
            }

            throw new KeyNotFoundException($"{Name} has no field {name}.");
        }
    }

    /// <summary>The field of that name; fast when it is the one at <paramref name="guess"/>, as it is in canonical text.</summary>
    public Field? Find(ReadOnlySpan<byte> name, int guess)
    {
        var fields = Fields;
        for (var i = guess; i < fields.Length; i++)
        {
            if (name.SequenceEqual(fields[i].Utf8Name))
            {
                return fields[i];
            }
        }

        for (var i = 0; i < guess; i++)
        {
            if (name.SequenceEqual(fields[i].Utf8Name))
            {
                return fields[i];
            }
        }

        return null;
    }

    /// <summary>The places of the source, of the dates on which it began, and of the day for which it holds; null where an object of this shape names no source.</summary>
    public FactPlaces? Facts => ReadFacts();

    private FactPlaces? ReadFacts()
    {
        if (Fields.FirstOrDefault(field => field.Type is FieldType.SourceKey) is not { } source)
        {
            return null;
        }

        int[] begins = [.. PlacesOf(DateMeaning.Begins), -1, -1];
        int[] holds = [.. PlacesOf(DateMeaning.Holds), -1];
        return new FactPlaces(source.Index, begins[0], begins[1], holds[0]);
    }

    // What a statement states is no date of the statement itself.
    private IEnumerable<int> PlacesOf(DateMeaning means) =>
        Fields.Where(field => field.Type is FieldType.Date(_, var meaning) && meaning == means && field.Name != "value").Select(field => field.Index);

    /// <summary>The editor's schema is no content, and a record's own sources become records of their own.</summary>
    private static bool IsKept(Field field) => field.Name != "$schema" && field.Type is not FieldType.Map { Value: FieldType.Object };

    private ulong Bits(Func<Field, bool> isMeant) => Fields.Where(isMeant).Aggregate(0UL, (bits, field) => bits | 1UL << field.Index);

    private ImmutableArray<Field> Number(Field[] fields)
    {
        if (fields.Length > MaxFields)
        {
            throw new InvalidOperationException($"{Name} has {fields.Length} fields; the image can mark {MaxFields}.");
        }

        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Index = i;
        }

        return [.. fields];
    }
}
