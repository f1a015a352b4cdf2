namespace AiLandscape;

/// <summary>
/// How an authority judges applications for a licence, from the most lenient to the strictest. The terms are those of 15 CFR parts 742 and 744.
/// </summary>
public enum ReviewPolicy : byte
{
    /// <summary>Granted unless there is a reason against it.</summary>
    PresumptionOfApproval,

    /// <summary>Judged on the merits, with no presumption either way.</summary>
    CaseByCase,

    /// <summary>Refused unless there is a strong reason for it.</summary>
    PresumptionOfDenial,

    /// <summary>Refused as a matter of course.</summary>
    PolicyOfDenial,
}
