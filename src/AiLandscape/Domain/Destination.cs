using NodaTime;
using F = AiLandscape.DestinationFields;

namespace AiLandscape;

/// <summary>
/// Countries, groups of them, or every country: goods that go there or, where <see cref="MeansHeadquarters"/> says so, parties at home there. Exactly one of
/// <see cref="Countries"/>, <see cref="Groups"/> and <see cref="IsEverywhere"/> is set.
/// </summary>
public sealed class Destination
{
    private readonly Node _node;

    internal Destination(Node node)
    {
        _node = node;
        Countries = node.List(F.Countries, static node => CountryCode.Trusted(node.AsText()));
        Groups = node.References<Policy>(F.Groups);
        IsEverywhere = node.Truth(F.Everywhere) ?? false;
        MeansHeadquarters = node.Truth(F.Headquartered) ?? false;
        Except = node.List(F.Except, static node => CountryCode.Trusted(node.AsText()));
        ExceptGroups = node.References<Policy>(F.ExceptGroups);
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>The countries; empty when it names none.</summary>
    public IReadOnlyList<CountryCode> Countries { get; }

    /// <summary>Lists of countries, such as country group D:5 of the EAR; empty when it names none.</summary>
    public IReadOnlyList<Policy> Groups { get; }

    /// <summary>True when every country is meant.</summary>
    public bool IsEverywhere { get; }

    /// <summary>True when it means parties, wherever they are, that are headquartered there or whose ultimate parent is, instead of goods that go there.</summary>
    public bool MeansHeadquarters { get; }

    /// <summary>Countries left out.</summary>
    public IReadOnlyList<CountryCode> Except { get; }

    /// <summary>Lists whose countries are left out.</summary>
    public IReadOnlyList<Policy> ExceptGroups { get; }

    /// <summary>When it held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period { get; }

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);

    /// <summary>True when the country is one of those meant on the day, by name or by its groups of that day.</summary>
    public bool Includes(CountryCode country, LocalDate day) =>
        Period.Contains(day) && (IsEverywhere || Countries.Contains(country) || Policy.AnyHasMember(Groups, country, day))
        && !Except.Contains(country) && !Policy.AnyHasMember(ExceptGroups, country, day);

    /// <summary>True when the country is one of those meant on some day.</summary>
    internal bool EverIncludes(CountryCode country) =>
        (IsEverywhere || Countries.Contains(country) || Groups.Any(group => group.Members.Any(member => member.Countries.Contains(country)))) && !Except.Contains(country);
}
