namespace AiLandscape;

/// <summary>The part that a record or a person played in an event. Developer, deployer and harmed are the roles of the AI Incident Database.</summary>
public enum ParticipantRole : byte
{
    /// <summary>Did what happened.</summary>
    Actor,

    /// <summary>The act was directed at it.</summary>
    Target,

    /// <summary>Made the system involved.</summary>
    Developer,

    /// <summary>Put the system involved to use.</summary>
    Deployer,

    /// <summary>Suffered the harm.</summary>
    Harmed,

    /// <summary>Acted as the authority.</summary>
    Regulator,

    /// <summary>Signed or joined.</summary>
    Signatory,

    /// <summary>Gained by it: received the money, the licence or the order.</summary>
    Beneficiary,

    /// <summary>Supplied what was passed on, such as the information or the goods.</summary>
    Source,

    /// <summary>Held the meeting, or gave it its place.</summary>
    Host,

    /// <summary>Stood on the other side of a match, a case or a dispute.</summary>
    Opponent,

    /// <summary>What it was about: the model shown, the policy debated, the chip restricted.</summary>
    Subject,
}
