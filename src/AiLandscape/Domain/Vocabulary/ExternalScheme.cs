namespace AiLandscape;

/// <summary>A register in which a record has an id too.</summary>
public enum ExternalScheme : byte
{
    /// <summary>Wikidata item: Q and a number.</summary>
    Wikidata,

    /// <summary>arXiv identifier of a paper: 2005.14165.</summary>
    Arxiv,

    /// <summary>Digital Object Identifier, ISO 26324, without the resolver's address.</summary>
    Doi,

    /// <summary>International Standard Book Number, ISO 2108, 13 digits.</summary>
    Isbn,

    /// <summary>Repository on the Hugging Face Hub, owner/name.</summary>
    HuggingFace,

    /// <summary>Repository or account on GitHub, owner/name or owner.</summary>
    Github,

    /// <summary>Research Organization Registry, the last part of the address.</summary>
    Ror,

    /// <summary>Legal Entity Identifier, ISO 17442, 20 characters.</summary>
    Lei,

    /// <summary>Exchange and symbol of a listed share: NASDAQ:NVDA.</summary>
    Ticker,

    /// <summary>CELEX number of a document in EUR-Lex: 32024R1689.</summary>
    Celex,

    /// <summary>Citation or document number in the United States Federal Register: 2023-23055.</summary>
    FederalRegister,

    /// <summary>Citation in the United States Code of Federal Regulations: 15 CFR 744.23.</summary>
    Cfr,

    /// <summary>Export Control Classification Number of the Commerce Control List, Supplement No. 1 to 15 CFR part 774: 3A090.a.</summary>
    Eccn,

    /// <summary>Name of the row in Epoch AI's tables.</summary>
    Epoch,
}
