using F = AiLandscape.MemberFields;

namespace AiLandscape;

/// <summary>Countries that a list holds, and when.</summary>
public sealed class Member
{
    private readonly Node _node;

    internal Member(Node node)
    {
        _node = node;
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>The countries.</summary>
    public IReadOnlyList<CountryCode> Countries => field ??= _node.List(F.Countries, static node => CountryCode.Trusted(node.AsText()));

    /// <summary>When, both ends included; open on a side where the list's own dates decide.</summary>
    public Period Period { get; }

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
