using F = AiLandscape.ExemptionFields;

namespace AiLandscape;

/// <summary>Parties, with their subsidiaries, to which a restriction does not apply.</summary>
public sealed class Exemption
{
    private readonly Node _node;

    internal Exemption(Node node)
    {
        _node = node;
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>The parties, as far as the landscape has records of them.</summary>
    public IReadOnlyList<Organization> Parties => field ??= _node.References<Organization>(F.Parties);

    /// <summary>What they have to keep to, in our words; null when nobody has looked.</summary>
    public string? Conditions => _node.Text(F.Conditions);

    /// <summary>When it held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period { get; }

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}
