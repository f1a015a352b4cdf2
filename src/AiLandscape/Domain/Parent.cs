using F = AiLandscape.ParentFields;

namespace AiLandscape;

/// <summary>An owner or controlling body of an organization, and when.</summary>
public sealed class Parent
{
    private readonly Node _node;

    internal Parent(Node node) => _node = node;

    /// <summary>The owner.</summary>
    public Organization Organization => field ??= _node.RequiredReference<Organization>(F.Organization);

    /// <summary>When, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>The part held, as a fraction of one from 0 to 1, both included; null when the source does not say.</summary>
    public double? Share => _node.Number(F.Share);

    /// <summary>Whether the share is exact, rounded, a floor or a ceiling.</summary>
    public Bound Bound => (Bound)(_node.Word(F.Bound) ?? 0);

    /// <summary>The day for which the share holds; null when the source gives none.</summary>
    public PartialDate? AsOf => _node.Date(F.AsOf);

    /// <summary>How the source knows.</summary>
    public Basis Basis => (Basis)_node.Word(F.Basis)!.Value;

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}
