namespace AiLandscape;

/// <summary>A status that a policy can reach. Roughly in the order of a life: the first seven on the way up, the others on the way down.</summary>
public enum PolicyStatus : byte
{
    /// <summary>Put forward by a body that may propose it.</summary>
    Proposed,

    /// <summary>One of several bodies that decide together has settled its own version, such as the European Parliament before the trilogue.</summary>
    PositionAdopted,

    /// <summary>The deciding bodies have agreed on one text that still awaits the formal vote.</summary>
    Agreed,

    /// <summary>Formally passed, signed or issued.</summary>
    Adopted,

    /// <summary>Printed in the gazette, or made public where there is none.</summary>
    Published,

    /// <summary>Has legal effect, or is being followed where it does not bind.</summary>
    InForce,

    /// <summary>Some of its provisions have effect and others do not yet, or no longer.</summary>
    PartlyInForce,

    /// <summary>Its effect is put on hold, with or without an end date.</summary>
    Suspended,

    /// <summary>Whether it has effect is disputed before a court or an oversight body, or between authorities.</summary>
    Contested,

    /// <summary>A later policy has taken its place.</summary>
    Superseded,

    /// <summary>Ended by the legislature or authority that made it, through the same procedure.</summary>
    Repealed,

    /// <summary>Taken back by a single act of the issuing office, such as a president's on an executive order.</summary>
    Rescinded,

    /// <summary>Passed, and then stopped by one who may refuse assent.</summary>
    Vetoed,

    /// <summary>Ran out on a date set in advance, or with the legislature before which it lay.</summary>
    Expired,

    /// <summary>Taken back by its proposer before it was passed.</summary>
    Withdrawn,
}
