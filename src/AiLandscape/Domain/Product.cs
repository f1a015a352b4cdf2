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
    public Sourced<PartialDate> Announced => field ??= Node.Sourced(F.Announced, static node => node.AsDate());

    /// <summary>When invited or waiting-list users could first use it.</summary>
    public Sourced<PartialDate> Previewed => field ??= Node.Sourced(F.Previewed, static node => node.AsDate());

    /// <summary>When it was open to the public.</summary>
    public Sourced<PartialDate> Released => field ??= Node.Sourced(F.Released, static node => node.AsDate());

    /// <summary>When its end was announced.</summary>
    public Sourced<PartialDate> Deprecated => field ??= Node.Sourced(F.Deprecated, static node => node.AsDate());

    /// <summary>When it was switched off.</summary>
    public Sourced<PartialDate> Retired => field ??= Node.Sourced(F.Retired, static node => node.AsDate());

    /// <summary>The models behind it, each with its period, refuted answers included, in the order of the record.</summary>
    public IReadOnlyList<RunsOn> RunsOn => field ??= Node.List(F.RunsOn, static node => new RunsOn(node));

    /// <summary>Where it is offered, not offered or blocked.</summary>
    public IReadOnlyList<Market> Markets => field ??= Node.List(F.Markets, static node => new Market(node));
}
