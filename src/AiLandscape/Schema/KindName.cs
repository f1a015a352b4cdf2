namespace AiLandscape;

/// <summary>The kinds of record, in the order in which they are packed. The number is part of the image format.</summary>
internal enum KindName : byte
{
    Models,
    Products,
    Organizations,
    Chips,
    Policies,
    ChipRestrictions,
    Events,
    Claims,
    Sources,
}
