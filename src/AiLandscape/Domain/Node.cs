namespace AiLandscape;

/// <summary>A packed value together with the landscape that its references point into.</summary>
internal readonly struct Node(Landscape landscape, int layer, Packed packed)
{
    public Landscape Landscape => landscape;

    public int Layer => layer;

    public bool Has(int field) => packed.TryField(field, out _);

    public string? Text(int field) => packed.TryField(field, out var value) ? value.Read().Text() : null;

    public string RequiredText(int field) => Text(field) ?? "";

    public double? Number(int field) => packed.TryField(field, out var value) ? value.Read().Number() : null;

    public bool? Truth(int field) => packed.TryField(field, out var value) ? value.Read().Byte() == 1 : null;

    /// <summary>The number of the word in its list, which is the number of the enum member.</summary>
    public byte? Word(int field) => packed.TryField(field, out var value) ? value.Read().Byte() : null;

    public PartialDate? Date(int field) => packed.TryField(field, out var value) ? new Node(landscape, layer, value).AsDate() : null;

    /// <summary>The date at a place, or none where the place is -1.</summary>
    public PartialDate? DateAt(int field) => field < 0 ? null : Date(field);

    /// <summary>A date on which something began or happened; none where that had not certainly come.</summary>
    public PartialDate? Begun(int field) => Date(field) is { } date && landscape.Viewpoint.HasHappened(date) ? date : null;

    /// <summary>A date on which something ended; none where that was still to come.</summary>
    public PartialDate? Ended(int field) => Date(field) is { } date && !landscape.Viewpoint.IsToCome(date) ? date : null;

    public Period Period(int from, int until) => AiLandscape.Period.FromStored(Date(from), Ended(until));

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
        if (!packed.TryField(field, out var list))
        {
            return [];
        }

        var items = list.Items();
        var result = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            result[i] = read(new Node(landscape, layer, items[i]));
        }

        return Array.AsReadOnly(result);
    }

    /// <summary>Items that each name their source: those that the view of the landscape shows.</summary>
    public IReadOnlyList<T> Facts<T>(int field, FactFields fields, Func<Node, T> read)
    {
        if (landscape.Viewpoint.IsToday || !packed.TryField(field, out var list))
        {
            return List(field, read);
        }

        var shown = new List<T>();
        foreach (var item in list.Items())
        {
            var node = new Node(landscape, layer, item);
            if (landscape.Viewpoint.Hides(node, fields) == Hiding.None)
            {
                shown.Add(read(node));
            }
        }

        return shown.AsReadOnly();
    }

    /// <summary>An object that names its source; null where the view does not show it.</summary>
    public T? Fact<T>(int field, FactFields fields, Func<Node, T> read)
        where T : class
        => packed.TryField(field, out var value) && new Node(landscape, layer, value) is var node
            && (landscape.Viewpoint.IsToday || landscape.Viewpoint.Hides(node, fields) == Hiding.None)
            ? read(node)
            : null;

    /// <summary>Whether there are items or statements whose source the view does not know yet.</summary>
    public bool HasUnknown(int field, FactFields fields)
    {
        if (landscape.Viewpoint.KnownOnDay is null || !packed.TryField(field, out var list))
        {
            return false;
        }

        foreach (var item in list.Items())
        {
            if (landscape.Viewpoint.Hides(new Node(landscape, layer, item), fields) is Hiding.OfLaterSource or Hiding.OfUndatedSource)
            {
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<string> Texts(int field) => List(field, static node => node.AsText());

    public IReadOnlyList<T> References<T>(int field)
        where T : Entity
        => List(field, static node => node.AsReference<T>());

    public IReadOnlyList<T> Map<T>(int field, Func<Node, Node, T> read)
    {
        if (!packed.TryField(field, out var map))
        {
            return [];
        }

        var entries = map.Entries();
        var result = new T[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            result[i] = read(new Node(landscape, layer, entries[i].Key), new Node(landscape, layer, entries[i].Value));
        }

        return Array.AsReadOnly(result);
    }

    public Sourced<T> Sourced<T>(int field, Func<Node, T> read)
        where T : struct
    {
        if (!packed.TryField(field, out var list))
        {
            return AiLandscape.Sourced<T>.Nothing;
        }

        var items = list.Items();
        if (!landscape.Viewpoint.IsToday)
        {
            return SourcedInView(items, read);
        }

        var statements = new Statement<T>[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            statements[i] = Statement<T>.Read(new Node(landscape, layer, items[i]), read);
        }

        return new Sourced<T>(Array.AsReadOnly(statements));
    }

    /// <summary>A date on which something happened to the record; nothing where the view has it still to come, whoever else dates it earlier.</summary>
    public Sourced<PartialDate> Happening(int field)
    {
        var dates = Sourced(field, static node => node.AsDate());
        return dates.Chosen?.Value is { } date && !landscape.Viewpoint.HasHappened(date)
            ? new Sourced<PartialDate>([], new HiddenStatements(landscape.Viewpoint) { HadNotHappened = true })
            : dates;
    }

    public string AsText() => packed.Read().Text();

    public double AsNumber() => packed.Read().Number();

    public byte AsWord() => packed.Read().Byte();

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

    /// <summary>A reference that carries its kind.</summary>
    public Entity AsAnyReference()
    {
        var reader = packed.Read();
        var kind = (KindName)reader.Byte();
        var (record, outsideId) = reader.Reference();
        return landscape.Resolve(kind, layer, record, outsideId);
    }

    private Sourced<T> SourcedInView<T>(Packed[] items, Func<Node, T> read)
        where T : struct
    {
        var shown = new List<Statement<T>>();
        HiddenStatements? hidden = null;
        foreach (var item in items)
        {
            var node = new Node(landscape, layer, item);
            if (landscape.Viewpoint.Hides(node, StatementFields.Facts) is var why and not Hiding.None)
            {
                (hidden ??= new HiddenStatements(landscape.Viewpoint)).Add(why);
            }
            else
            {
                shown.Add(Statement<T>.Read(node, read));
            }
        }

        return new Sourced<T>(shown.AsReadOnly(), hidden);
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
