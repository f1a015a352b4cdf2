using F = AiLandscape.ListingFields;

namespace AiLandscape;

/// <summary>A place on an official list: the US Entity List, NS-CMIC, section 1260H.</summary>
public sealed class Listing
{
    private readonly Node _node;

    internal Listing(Node node) => _node = node;

    /// <summary>The list.</summary>
    public Policy List => field ??= _node.RequiredReference<Policy>(F.List);

    /// <summary>The action that put it there; null when the landscape has no record of it.</summary>
    public ChipRestriction? Action => _node.Reference<ChipRestriction>(F.Action);

    /// <summary>When it was made known; null when nobody has looked.</summary>
    public PartialDate? Announced => _node.Past(F.Announced);

    /// <summary>When it took effect; null when nobody has looked.</summary>
    public PartialDate? Effective => _node.Past(F.Effective);

    /// <summary>The first day on which it no longer stood there; null while it stands.</summary>
    public PartialDate? Removed => _node.Past(F.Removed);

    /// <summary>Where it is printed; null when nobody has looked.</summary>
    public string? Citation => _node.Text(F.Citation);

    /// <summary>The reason that the authority gave, in our words; null when it gave none.</summary>
    public string? Grounds => _node.Text(F.Grounds);

    /// <summary>What the listed party said to it, in our words; null when it said nothing that we found.</summary>
    public string? Denial => _node.Text(F.Denial);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);

    /// <summary>True when the listing had certainly taken effect by the end of the day and had not certainly ended.</summary>
    public bool IsInForceOn(NodaTime.LocalDate day) => Effective is { } from && from.IsCertainlyBy(day) && !(Removed is { } removed && removed.IsCertainlyBy(day));
}
