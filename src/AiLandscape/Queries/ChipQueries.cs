namespace AiLandscape;

/// <summary>Questions about chips. Filters are lazy, keep the order, and compose with LINQ. A record of another landscape stands for the one of its kind and id here.</summary>
public static class ChipQueries
{
    /// <summary>Chips that the organization designed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Chip> By(this IEnumerable<Chip> chips, Organization designer)
    {
        ArgumentNullException.ThrowIfNull(designer);
        return chips.Filter(chip => chip.Designer.IsRecord(designer));
    }

    /// <summary>Chips that the organization with this id designed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnknownIdException">On enumeration: there is no such organization.</exception>
    public static IEnumerable<Chip> By(this IEnumerable<Chip> chips, string designerId) =>
        chips.Filter(designerId, landscape => landscape.Organizations, (chip, designer) => chip.Designer.IsRecord(designer));

    /// <inheritdoc cref="By(IEnumerable{Chip}, string)"/>
    public static IEnumerable<Chip> By<TOrganization>(this IEnumerable<Chip> chips, Id<TOrganization> designerId)
        where TOrganization : Organization
        => chips.By(designerId.Value);
}
