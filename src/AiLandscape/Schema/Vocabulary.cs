namespace AiLandscape;

/// <summary>Every closed vocabulary of the data. A test holds each list against the public enum of the same name.</summary>
internal static class Vocabulary
{
    public static readonly WordList Basis = new("Basis", "official", "measured", "reported", "estimated", "leaked", "derived");
    public static readonly WordList Rank = new("Rank", "normal", "preferred", "refuted");
    public static readonly WordList Bound = new("Bound", "exactly", "about", "at-least", "at-most");
    public static readonly WordList Absence = new("Absence", "undisclosed", "not-applicable");

    public static readonly WordList SourceKind = new("SourceKind",
        "statute", "gazette", "regulator-notice", "official-statement", "filing", "paper", "model-card", "company-post", "documentation",
        "dataset", "report", "book", "news", "analysis", "encyclopedia");
    public static readonly WordList SourceTier = new("SourceTier", "primary", "secondary");
    public static readonly WordList SourceReading = new("SourceReading", "page", "excerpt", "copy", "table");

    public static readonly WordList ModelForm = new("ModelForm", "model", "series", "family");
    public static readonly WordList Architecture = new("Architecture", "dense", "mixture-of-experts", "state-space", "hybrid", "diffusion", "other");
    public static readonly WordList Modality = new("Modality", "text", "image", "audio", "video", "code");
    public static readonly WordList Derivation = new("Derivation", "finetune", "distillation", "continued-pretraining", "quantization", "merge", "adapter");
    public static readonly WordList ModelAccess = new("ModelAccess",
        "unreleased", "hosted-access", "api-access", "open-weights-non-commercial", "open-weights-restricted", "open-weights-unrestricted");

    public static readonly WordList ProductKind = new("ProductKind",
        "assistant", "search-engine", "framework", "platform", "cloud-service", "app", "coding-tool", "ai-system", "hardware-line");
    public static readonly WordList MarketStatus = new("MarketStatus", "offered", "not-offered", "blocked");

    public static readonly WordList OrganizationKind = new("OrganizationKind",
        "company", "university", "institute", "laboratory", "agency", "government", "party-organ", "armed-force", "standards-body", "bloc",
        "non-profit", "consortium");
    public static readonly WordList Role = new("Role",
        "model-developer", "app-provider", "cloud-provider", "chip-designer", "foundry", "equipment-maker", "memory-maker", "server-maker",
        "software-maker", "data-center-operator", "investor", "publisher", "research-institute", "regulator", "legislator", "standard-setter",
        "security-service");

    public static readonly WordList NumberFormat = new("NumberFormat",
        "fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "fp6", "fp4", "int16", "int8", "int4");
    public static readonly WordList TransistorKind = new("TransistorKind", "planar", "non-planar");

    public static readonly WordList Instrument = new("Instrument",
        "statute", "regulation", "order", "guideline", "standard", "treaty", "agreement", "declaration", "voluntary-commitment", "strategy",
        "program", "list", "bill", "court-ruling");
    public static readonly WordList BindingForce = new("BindingForce", "binding", "voluntary", "declaratory");
    public static readonly WordList PolicyStatus = new("PolicyStatus",
        "proposed", "position-adopted", "agreed", "adopted", "published", "in-force", "partly-in-force", "suspended", "contested",
        "superseded", "repealed", "rescinded", "vetoed", "expired", "withdrawn");
    public static readonly WordList PolicyRelationKind = new("PolicyRelationKind",
        "amends", "repeals", "implements", "contradicts", "in-response-to", "parallel-to");

    public static readonly WordList RestrictionInstrument = new("RestrictionInstrument",
        "threshold-rule", "license-letter", "entity-listing", "end-user-rule", "equipment-control", "purchase-ban", "purchase-guidance",
        "import-ban", "material-control", "tariff", "license-decision", "guidance", "legislation");
    public static readonly WordList Direction = new("Direction", "export", "reexport", "transfer", "import", "purchase", "use", "support", "investment");
    public static readonly WordList ItemScope = new("ItemScope",
        "advanced-ic", "computer", "supercomputer-item", "high-bandwidth-memory", "semiconductor-equipment", "software", "technology",
        "model-weights", "raw-material", "any-item");
    public static readonly WordList EnforcementState = new("EnforcementState", "enforced", "not-enforced", "suspended");
    public static readonly WordList LicenseRequirement = new("LicenseRequirement", "none", "license-required", "prohibited", "notification");
    public static readonly WordList ReviewPolicy = new("ReviewPolicy",
        "presumption-of-approval", "case-by-case", "presumption-of-denial", "policy-of-denial");
    public static readonly WordList LicenseStatus = new("LicenseStatus", "assured", "granted", "refused");
    public static readonly WordList ChipMetric = new("ChipMetric",
        "total-processing-performance", "performance-density", "interconnect-bandwidth", "dram-bandwidth", "dram-plus-interconnect-bandwidth",
        "memory-bandwidth-density", "transistor-count");

    public static readonly WordList EventKind = new("EventKind",
        "model-release", "product-release", "announcement", "policy-step", "restriction", "company-founding", "funding-round", "acquisition",
        "merger", "partnership", "summit", "competition-result", "incident", "statement", "court-case", "market-move", "infrastructure",
        "publication");
    public static readonly WordList ParticipantRole = new("ParticipantRole",
        "actor", "target", "developer", "deployer", "harmed", "regulator", "signatory", "beneficiary", "source", "host", "opponent", "subject");
    public static readonly WordList CausalKind = new("CausalKind", "responds-to", "enables", "follows");

    public static readonly WordList ClaimKind = new("ClaimKind", "fact", "opinion", "forecast", "definition");
    public static readonly WordList Verdict = new("Verdict", "confirmed", "imprecise", "disputed", "false", "opinion", "unverified");
    public static readonly WordList Confidence = new("Confidence", "high", "medium", "low");
    public static readonly WordList ClaimRelationKind = new("ClaimRelationKind", "contradicts", "supports", "refutes", "supersedes", "repeats", "depends-on");

    public static readonly WordList LinkKind = new("LinkKind", "homepage", "paper", "card", "announcement", "weights", "code", "documentation", "official-text");
    public static readonly WordList ExternalScheme = new("ExternalScheme",
        "wikidata", "arxiv", "doi", "isbn", "hugging-face", "github", "ror", "lei", "ticker", "celex", "federal-register", "cfr", "eccn", "epoch");
}
