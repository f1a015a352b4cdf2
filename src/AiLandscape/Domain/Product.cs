using F = AiLandscape.ProductFields;

namespace AiLandscape;

/// <summary>What people use: ChatGPT, ERNIE Bot, Bing, PaddlePaddle. A product runs on models; it is none.</summary>
public sealed class Product : NamedEntity
{
    internal Product(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Product> Id => Id<Product>.Trusted(Key);

    /// <summary>Who offers it, the lead first; never empty.</summary>
    public IReadOnlyList<Organization> Providers => field ??= Node.References<Organization>(F.Providers);

    /// <summary>What sort of product it is.</summary>
    public ProductKind Kind => (ProductKind)Node.Word(F.Kind)!.Value;

    /// <summary>When it was first made known.</summary>
    public Sourced<PartialDate> Announced => field ??= Node.Happening(F.Announced);

    /// <summary>When invited or waiting-list users could first use it.</summary>
    public Sourced<PartialDate> Previewed => field ??= Node.Happening(F.Previewed);

    /// <summary>When it was open to the public.</summary>
    public Sourced<PartialDate> Released => field ??= Node.Happening(F.Released);

    /// <summary>When its end was announced.</summary>
    public Sourced<PartialDate> Deprecated => field ??= Node.Happening(F.Deprecated);

    /// <summary>When it was switched off.</summary>
    public Sourced<PartialDate> Retired => field ??= Node.Happening(F.Retired);

    /// <summary>The models behind it, each with its period, refuted answers included, in the order of the record.</summary>
    public IReadOnlyList<RunsOn> RunsOn => field ??= Node.Facts(F.RunsOn, RunsOnFields.Facts, static node => new RunsOn(node));

    /// <summary>Where it is offered, not offered or blocked.</summary>
    public IReadOnlyList<Market> Markets => field ??= Node.Facts(F.Markets, MarketFields.Facts, static node => new Market(node));

    private protected override (string Field, Sourced Value)[] ReadSourcedFields() =>
        [("announced", Announced), ("previewed", Previewed), ("released", Released), ("deprecated", Deprecated), ("retired", Retired)];

    private protected override bool HasBegun(Viewpoint view) => HasBegun(view, F.Announced, F.Previewed, F.Released);
}
