namespace AiLandscape;

/// <summary>An act that a restriction reaches. Export, reexport and transfer are the terms of the Export Administration Regulations (EAR).</summary>
public enum Direction : byte
{
    /// <summary>Sending an item out of the country that makes the rule (15 CFR 734.13 for the United States).</summary>
    Export,

    /// <summary>Sending an item under the rule from one foreign country to another (15 CFR 734.14).</summary>
    Reexport,

    /// <summary>A change of end use or end user within the same foreign country (15 CFR 734.16).</summary>
    Transfer,

    /// <summary>Bringing an item into the country that makes the rule.</summary>
    Import,

    /// <summary>Buying, wherever the seller is.</summary>
    Purchase,

    /// <summary>Operating what one already has, or has rented.</summary>
    Use,

    /// <summary>Help by persons with the activities of others, such as that of U.S. persons under 15 CFR 744.6.</summary>
    Support,

    /// <summary>Putting capital into companies or projects, such as outbound investment under 31 CFR part 850.</summary>
    Investment,
}
