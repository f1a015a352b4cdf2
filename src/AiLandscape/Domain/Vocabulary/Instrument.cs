namespace AiLandscape;

/// <summary>What sort of instrument a policy is.</summary>
public enum Instrument : byte
{
    /// <summary>A law that a legislature passed.</summary>
    Statute,

    /// <summary>Rules of general force that an authority made under powers given by law, or a regulation of the European Union.</summary>
    Regulation,

    /// <summary>An instruction of a head of state, a government or an authority with force of its own, such as an executive order.</summary>
    Order,

    /// <summary>Advice on conduct that an authority published and that does not bind by itself.</summary>
    Guideline,

    /// <summary>A technical specification of a standards body.</summary>
    Standard,

    /// <summary>An agreement between states that binds them under international law.</summary>
    Treaty,

    /// <summary>Any other agreement between governments, or between governments and companies.</summary>
    Agreement,

    /// <summary>A joint statement of aims that creates no duty.</summary>
    Declaration,

    /// <summary>A promise that companies or states gave of their own will.</summary>
    VoluntaryCommitment,

    /// <summary>A plan that sets aims and directions.</summary>
    Strategy,

    /// <summary>A funded undertaking with tasks and recipients.</summary>
    Program,

    /// <summary>An official register of parties, goods or countries to which rules attach, such as the Entity List.</summary>
    List,

    /// <summary>A draft law before a legislature.</summary>
    Bill,

    /// <summary>A decision of a court.</summary>
    CourtRuling,
}
