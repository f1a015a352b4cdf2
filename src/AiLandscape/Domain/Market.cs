using F = AiLandscape.MarketFields;

namespace AiLandscape;

/// <summary>Whether a product could be had in a country, and when.</summary>
public sealed class Market
{
    private readonly Node _node;

    internal Market(Node node) => _node = node;

    /// <summary>The country.</summary>
    public CountryCode Country => CountryCode.Trusted(_node.RequiredText(F.Country));

    /// <summary>Whether it was offered there.</summary>
    public MarketStatus Status => (MarketStatus)_node.Word(F.Status)!.Value;

    /// <summary>When, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
