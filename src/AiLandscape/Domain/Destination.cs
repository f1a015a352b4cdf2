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

    internal Destination(Node node) => _node = node;

    /// <summary>The countries; empty when it names none.</summary>
    public IReadOnlyList<CountryCode> Countries => field ??= _node.List(F.Countries, static node => CountryCode.Trusted(node.AsText()));

    /// <summary>Lists of countries, such as country group D:5 of the EAR; empty when it names none.</summary>
    public IReadOnlyList<Policy> Groups => field ??= _node.References<Policy>(F.Groups);

    /// <summary>True when every country is meant.</summary>
    public bool IsEverywhere => _node.Truth(F.Everywhere) ?? false;

    /// <summary>True when it means parties, wherever they are, that are headquartered there or whose ultimate parent is, instead of goods that go there.</summary>
    public bool MeansHeadquarters => _node.Truth(F.Headquartered) ?? false;

    /// <summary>Countries left out.</summary>
    public IReadOnlyList<CountryCode> Except => field ??= _node.List(F.Except, static node => CountryCode.Trusted(node.AsText()));

    /// <summary>Lists whose countries are left out.</summary>
    public IReadOnlyList<Policy> ExceptGroups => field ??= _node.References<Policy>(F.ExceptGroups);

    /// <summary>When it held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period => _node.Period(F.From, F.Until);

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
