using F = AiLandscape.DestinationFields;

namespace AiLandscape;

/// <summary>Countries, a group of them, or parties headquartered there, to which the limited goods may not freely go.</summary>
public sealed class Destination
{
    private readonly Node _node;

    internal Destination(Node node) => _node = node;

    /// <summary>The countries that it names.</summary>
    public IReadOnlyList<CountryCode> Countries => field ??= _node.List(F.Countries, static node => CountryCode.Trusted(node.AsText()));

    /// <summary>A country group of the EAR (supplement no. 1 to part 740), such as <c>D:5</c>; null when it names none.</summary>
    public string? Group => _node.Text(F.Group);

    /// <summary>True when it also reaches parties elsewhere whose ultimate parent is headquartered there.</summary>
    public bool ReachesHeadquarters => _node.Truth(F.Headquartered) ?? false;

    /// <summary>Countries left out.</summary>
    public IReadOnlyList<CountryCode> Except => field ??= _node.List(F.Except, static node => CountryCode.Trusted(node.AsText()));

    internal bool Reaches(CountryCode country) => Countries.Contains(country) && !Except.Contains(country);

    /// <summary>When it held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
