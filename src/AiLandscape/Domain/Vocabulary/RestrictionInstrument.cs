namespace AiLandscape;

/// <summary>What sort of action limits chips, or what chips are made with.</summary>
public enum RestrictionInstrument : byte
{
    /// <summary>A rule that captures goods by their measured properties, such as ECCN 3A090.</summary>
    ThresholdRule,

    /// <summary>A letter that tells one recipient that a licence is needed, an is-informed letter under 15 CFR 744.</summary>
    LicenseLetter,

    /// <summary>Parties are put on a list to which licence duties attach, such as the Entity List in Supplement No. 4 to 15 CFR part 744.</summary>
    EntityListing,

    /// <summary>A rule that captures otherwise free goods by who uses them or what for, such as 15 CFR 744.23.</summary>
    EndUserRule,

    /// <summary>Limits on machines, parts or software for making chips, such as ECCN 3B001.</summary>
    EquipmentControl,

    /// <summary>Named buyers, or buyers in a sector, may not buy the goods.</summary>
    PurchaseBan,

    /// <summary>An authority advises or presses buyers not to buy, without a published ban.</summary>
    PurchaseGuidance,

    /// <summary>The goods may not be brought into the country.</summary>
    ImportBan,

    /// <summary>Limits on the export of raw materials, such as gallium and germanium.</summary>
    MaterialControl,

    /// <summary>A duty on the goods.</summary>
    Tariff,

    /// <summary>Licences for a product or a buyer are granted, promised, refused or taken back.</summary>
    LicenseDecision,

    /// <summary>An authority explains how it reads or will apply the rules.</summary>
    Guidance,

    /// <summary>A law or a bill on the subject.</summary>
    Legislation,
}
