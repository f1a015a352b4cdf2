namespace AiLandscape;

/// <summary>A packed value together with the landscape that its references point into.</summary>
internal readonly struct Node(Landscape landscape, int layer, Packed packed)
{
    public Landscape Landscape => landscape;

    public int Layer => layer;

    /// <inheritdoc cref="Packed.Places"/>
    public void Places(Span<int> places) => packed.Places(places);

    /// <summary>The value at a place in the same image.</summary>
    public Node At(int place) => new(landscape, layer, new Packed(packed.Image, place));

    public bool Has(int field) => packed.TryField(field, out _);

    /// <summary>A field of this object; false where it is absent.</summary>
    public bool TryField(int field, out Node value)
    {
        var isPresent = packed.TryField(field, out var found);
        value = new Node(landscape, layer, found);
        return isPresent;
    }

    public string? Text(int field) => packed.TryField(field, out var value) ? value.Read().Text() : null;

    public string RequiredText(int field) => Text(field) ?? "";

    public double? Number(int field) => packed.TryField(field, out var value) ? value.Read().Number() : null;

    public bool? Truth(int field) => packed.TryField(field, out var value) ? value.Read().Byte() == 1 : null;

    /// <summary>The number of the word in its list, which is the number of the enum member.</summary>
    public byte? Word(int field) => packed.TryField(field, out var value) ? value.Read().Byte() : null;

    public PartialDate? Date(int field) => packed.TryField(field, out var value) ? new Node(landscape, layer, value).AsDate() : null;

    /// <summary>The date at a place, or none where the place is -1.</summary>
    public PartialDate? DateAt(int field) => field < 0 ? null : Date(field);

    public Period Period(int from, int until) => AiLandscape.Period.FromStored(Date(from), this.Past(until));

    public T? Reference<T>(int field)
        where T : Entity
        => packed.TryField(field, out var value) ? new Node(landscape, layer, value).AsReference<T>() : null;

    public T RequiredReference<T>(int field)
        where T : Entity
        => Reference<T>(field) ?? throw new InvalidOperationException($"A required reference to a {typeof(T).Name} is missing from the image.");

    public T Value<T>(int field, Func<Node, T> read) => packed.TryField(field, out var value) ? read(new Node(landscape, layer, value)) : throw new InvalidOperationException("A value is missing from the image.");

    public T? Object<T>(int field, Func<Node, T> read)
        where T : class
        => packed.TryField(field, out var value) ? read(new Node(landscape, layer, value)) : null;

    public IReadOnlyList<T> List<T>(int field, Func<Node, T> read)
    {
        if (!TryField(field, out var list))
        {
            return [];
        }

        return Array.AsReadOnly(list.ReadItems(read));
    }

    public IReadOnlyList<string> Texts(int field) => List(field, static node => node.AsText());

    public IReadOnlyList<T> References<T>(int field)
        where T : Entity
        => List(field, static node => node.AsReference<T>());

    public IReadOnlyList<T> Map<T>(int field, Func<Node, Node, T> read)
    {
        if (!TryField(field, out var map))
        {
            return [];
        }

        var entries = map.Entries();
        var result = new T[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            result[i] = read(entries[i].Key, entries[i].Value);
        }

        return Array.AsReadOnly(result);
    }

    public Sourced<T> Sourced<T>(int field, Func<Node, T> read)
        where T : struct
        => TryField(field, out var list) ? list.AsSourced(read) : AiLandscape.Sourced<T>.Nothing;

    /// <summary>The items of this list, or the statements about this value. Nothing else goes through them.</summary>
    public Node[] Items() => ReadItems(static item => item);

    /// <summary>The keys and values of this map.</summary>
    public (Node Key, Node Value)[] Entries()
    {
        var reader = packed.Read();
        var entries = new (Node, Node)[reader.Varint()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = (new Node(landscape, layer, reader.Next()), new Node(landscape, layer, reader.Next()));
        }

        return entries;
    }

    public Sourced<T> AsSourced<T>(Func<Node, T> read)
        where T : struct
    {
        if (!landscape.Viewpoint.IsToday)
        {
            return SeenFacts.Sourced(Items(), landscape.Viewpoint, read);
        }

        var reader = packed.Read();
        var statements = new Statement<T>[reader.Varint()];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = Statement<T>.Read(new Node(landscape, layer, reader.Next()), read);
        }

        return new Sourced<T>(Array.AsReadOnly(statements));
    }

    private T[] ReadItems<T>(Func<Node, T> read)
    {
        var reader = packed.Read();
        var items = new T[reader.Varint()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(new Node(landscape, layer, reader.Next()));
        }

        return items;
    }

    public string AsText() => packed.Read().Text();

    public double AsNumber() => packed.Read().Number();

    public byte AsWord() => packed.Read().Byte();

    public bool AsTruth() => packed.Read().Byte() == 1;

    public PartialDate AsDate() => PartialDate.FromStored(packed.Read().Fixed64());

    public Money AsMoney() => Money.FromStored(Number(MoneyFields.Amount)!.Value, RequiredText(MoneyFields.Currency), (int?)Number(MoneyFields.PriceYear));

    public T AsReference<T>()
        where T : Entity
        => (T)AsReference(KindOf<T>());

    public Entity AsReference(KindName kind)
    {
        var (record, outsideId) = packed.Read().Reference();
        return landscape.Resolve(kind, layer, record, outsideId);
    }

    /// <summary>The id that a reference was written with, which of a record in a dataset below may be a former one.</summary>
    public string AsReferenceId(KindName kind)
    {
        var (record, outsideId) = packed.Read().Reference();
        return outsideId ?? landscape.Resolve(kind, layer, record, null).Key;
    }

    /// <summary>A reference that carries its kind.</summary>
    public Entity AsAnyReference()
    {
        var (kind, reference) = AsKindAndReference();
        return reference.AsReference(kind);
    }

    /// <summary>The two halves of a reference that carries its kind.</summary>
    public (KindName Kind, Node Reference) AsKindAndReference()
    {
        var reader = packed.Read();
        var kind = (KindName)reader.Byte();
        return (kind, new Node(landscape, layer, new Packed(packed.Image, reader.At)));
    }

    private static KindName KindOf<T>() =>
        typeof(T) == typeof(LanguageModel) ? KindName.Models
        : typeof(T) == typeof(Product) ? KindName.Products
        : typeof(T) == typeof(Organization) ? KindName.Organizations
        : typeof(T) == typeof(Chip) ? KindName.Chips
        : typeof(T) == typeof(Policy) ? KindName.Policies
        : typeof(T) == typeof(ChipRestriction) ? KindName.ChipRestrictions
        : typeof(T) == typeof(Event) ? KindName.Events
        : typeof(T) == typeof(Claim) ? KindName.Claims
        : KindName.Sources;
}
