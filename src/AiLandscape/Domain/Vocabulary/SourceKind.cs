namespace AiLandscape;

/// <summary>What a source is. Decides how its word is weighed, together with its tier.</summary>
public enum SourceKind : byte
{
    /// <summary>The text of a law as a legislature passed it.</summary>
    Statute,

    /// <summary>An issue or notice of an official journal, such as the Federal Register or the Official Journal of the European Union.</summary>
    Gazette,

    /// <summary>A rule, letter, list or guidance that an authority published outside a gazette.</summary>
    RegulatorNotice,

    /// <summary>A speech, press release or answer in which a government or an authority speaks for itself.</summary>
    OfficialStatement,

    /// <summary>A document that a company owes to an authority or exchange, such as a Form 10-K or 8-K.</summary>
    Filing,

    /// <summary>A scholarly article, a preprint or a technical report.</summary>
    Paper,

    /// <summary>The sheet or system card that a developer publishes with a model, after Mitchell et al., Model Cards for Model Reporting (2019).</summary>
    ModelCard,

    /// <summary>A blog post or press release in which a company speaks of its own doings.</summary>
    CompanyPost,

    /// <summary>A manual, a data sheet or reference pages that a maker keeps for its users.</summary>
    Documentation,

    /// <summary>A table published for re-use, such as Epoch AI's.</summary>
    Dataset,

    /// <summary>A study that an institute, a bank or an agency published under its own name.</summary>
    Report,

    /// <summary>A printed or electronic book.</summary>
    Book,

    /// <summary>An article by a news organization about the doings of others.</summary>
    News,

    /// <summary>A commentary or client note that interprets other sources, such as a law firm's.</summary>
    Analysis,

    /// <summary>A work of reference compiled from other sources, such as Wikipedia.</summary>
    Encyclopedia,
}
