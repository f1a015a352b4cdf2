namespace AiLandscape;

/// <summary>What an organization does in the field. One organization may have several roles.</summary>
public enum Role : byte
{
    /// <summary>Designs and trains models.</summary>
    ModelDeveloper,

    /// <summary>Offers products built on models to end users.</summary>
    AppProvider,

    /// <summary>Rents out computing power or hosted models.</summary>
    CloudProvider,

    /// <summary>Designs accelerators, and may leave their making to a foundry.</summary>
    ChipDesigner,

    /// <summary>Makes chips to the designs of others.</summary>
    Foundry,

    /// <summary>Builds the machines with which chips are made.</summary>
    EquipmentMaker,

    /// <summary>Makes memory chips, DRAM and high-bandwidth memory among them.</summary>
    MemoryMaker,

    /// <summary>Builds servers and systems around accelerators.</summary>
    ServerMaker,

    /// <summary>Makes tools or applications other than models.</summary>
    SoftwareMaker,

    /// <summary>Builds or runs data centres.</summary>
    DataCenterOperator,

    /// <summary>Puts up capital for others in the field.</summary>
    Investor,

    /// <summary>Publishes statistics, reports or news that the dataset cites.</summary>
    Publisher,

    /// <summary>Does research that is not chiefly the making of its own products.</summary>
    ResearchInstitute,

    /// <summary>Makes or applies rules under powers given by law.</summary>
    Regulator,

    /// <summary>Passes laws, or proposes and amends them.</summary>
    Legislator,

    /// <summary>Agrees technical standards.</summary>
    StandardSetter,

    /// <summary>Collects intelligence or guards state security.</summary>
    SecurityService,
}
