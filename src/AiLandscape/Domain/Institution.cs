namespace AiLandscape;

/// <summary>An organization that does not trade: an institute, university, agency, party organ, standards body or bloc.</summary>
public sealed class Institution : Organization
{
    internal Institution(Node node, PackedRecord record)
        : base(node, record)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<Institution> Id => Id<Institution>.Trusted(Key);
}
