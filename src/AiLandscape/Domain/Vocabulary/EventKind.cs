namespace AiLandscape;

/// <summary>What sort of event happened.</summary>
public enum EventKind : byte
{
    /// <summary>A model could be used for the first time, or its paper came out.</summary>
    ModelRelease,

    /// <summary>A product could be used for the first time.</summary>
    ProductRelease,

    /// <summary>Somebody made a plan, a product or a result known that was not yet to be had.</summary>
    Announcement,

    /// <summary>A policy reached a new status.</summary>
    PolicyStep,

    /// <summary>A chip restriction was made known, took effect, changed or ended.</summary>
    Restriction,

    /// <summary>A company or an institution was founded.</summary>
    CompanyFounding,

    /// <summary>A company raised capital from investors.</summary>
    FundingRound,

    /// <summary>One company bought another, or control of it.</summary>
    Acquisition,

    /// <summary>Organizations became one.</summary>
    Merger,

    /// <summary>Organizations agreed to work together.</summary>
    Partnership,

    /// <summary>Heads of state, ministers or leaders of the field met.</summary>
    Summit,

    /// <summary>A match, a challenge or a benchmark contest was decided.</summary>
    CompetitionResult,

    /// <summary>Something went wrong and harm was done or narrowly missed, in the sense of the AI Incident Database.</summary>
    Incident,

    /// <summary>Somebody said something of weight in public: a speech, an open letter, testimony.</summary>
    Statement,

    /// <summary>A case was filed, heard or decided.</summary>
    CourtCase,

    /// <summary>Prices or market values moved in a way that was reported as a consequence.</summary>
    MarketMove,

    /// <summary>A data centre, a supercomputer or a plant was planned, begun or opened.</summary>
    Infrastructure,

    /// <summary>A paper, a report or a dataset came out.</summary>
    Publication,
}
