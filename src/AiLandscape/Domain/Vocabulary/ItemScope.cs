namespace AiLandscape;

/// <summary>What a restriction reaches.</summary>
public enum ItemScope : byte
{
    /// <summary>Integrated circuits for advanced computing, ECCN 3A090.a and .b.</summary>
    AdvancedIc,

    /// <summary>Computers, assemblies and components that contain such circuits, ECCN 4A090 and the .z paragraphs.</summary>
    Computer,

    /// <summary>Items of any class that are meant for a supercomputer, as 15 CFR 772.1 defines one.</summary>
    SupercomputerItem,

    /// <summary>Stacked DRAM sold by itself, ECCN 3A090.c.</summary>
    HighBandwidthMemory,

    /// <summary>Machines and parts for making semiconductors, such as those of ECCN 3B001 and 3B002.</summary>
    SemiconductorEquipment,

    /// <summary>Programs that are controlled for themselves, such as design tools and those of ECCN 3D and 4D.</summary>
    Software,

    /// <summary>Knowledge needed to develop, produce or use other items, such as that of ECCN 3E and 4E.</summary>
    Technology,

    /// <summary>The numbers of a trained model, such as those that ECCN 4E091 named in January 2025.</summary>
    ModelWeights,

    /// <summary>Metals and minerals that chips or their machines need.</summary>
    RawMaterial,

    /// <summary>Everything that is subject to the rules of the authority, whatever it is.</summary>
    AnyItem,
}
