namespace AiLandscape;

/// <summary>An organization that trades: a model developer, a chip designer, a cloud provider.</summary>
public sealed class Company : Organization
{
    internal Company(Node node, PackedRecord record)
        : base(node, record)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Company> Id => Id<Company>.Trusted(Key);
}
