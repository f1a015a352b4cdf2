using NodaTime;

namespace AiLandscape;

/// <summary>
/// What the rules of a landscape say of a chip that goes to a country on a day. Whether it is captured, how applications are judged, which exception applies and
/// whether licences were granted are four answers, kept apart.
/// </summary>
public sealed class ExportVerdict
{
    /// <summary>What every verdict says of itself.</summary>
    public static string Notice =>
        "Not legal advice. It rests on public texts as this dataset records them, covers chips and named parties alone, not end use or end users that no list names, " +
        "and is no substitute for the rules, for counsel, or for asking the authority.";

    private readonly Transaction _transaction;
    private readonly EvaluatedRules _rules;

    internal ExportVerdict(Transaction transaction, EvaluatedRules rules) => (_transaction, _rules) = (transaction, rules);

    /// <summary>Whether a rule captures the chip.</summary>
    public ExportOutcome Outcome => _rules.Outcome;

    /// <summary>The name of the chip.</summary>
    public string Subject => _transaction.Chip.Name;

    /// <summary>The country that the goods go to.</summary>
    public CountryCode Destination => _transaction.Destination;

    /// <summary>The day.</summary>
    public LocalDate On => _transaction.On;

    /// <summary>The buyer; null when none was given.</summary>
    public Organization? Buyer => _transaction.Buyer;

    /// <summary>The country that the goods leave; null when none was given.</summary>
    public CountryCode? ExportedFrom => _transaction.ExportedFrom;

    /// <summary>The chip's figures as the rules define them.</summary>
    public ChipMetrics Metrics => _transaction.Metrics;

    /// <summary>Every restriction of exports in force on the day that reaches the destination or the buyer, in the order of the restrictions asked.</summary>
    public IReadOnlyList<ExportFinding> Findings => _rules.Findings;

    /// <summary>Those of <see cref="Findings"/> that capture the chip.</summary>
    public IEnumerable<ExportFinding> CapturedBy => Findings.Where(finding => finding.Result == CriterionResult.Met);

    /// <summary>How an application would be judged: of all rules that capture the chip the strictest; null when none does, or none says.</summary>
    public ReviewPolicy? ReviewPolicy => Licensing.Review?.Policy;

    /// <summary>The rule on review that gives <see cref="ReviewPolicy"/>, with its conditions and source; null when there is none.</summary>
    public Review? Review => Licensing.Review;

    /// <summary>Exceptions and notifications that may be used although the chip is captured; none where a rule that captures it allows none.</summary>
    public IReadOnlyList<LicenseException> Exceptions => Licensing.Exceptions;

    /// <summary>What became of applications by that day, by the last public action that names the chip, the destination and, where it names buyers, the buyer; null when none does.</summary>
    public LicenseStatus? LicenseStatus => Licensing.Decision?.LicenseStatus;

    /// <summary>The action that gives <see cref="LicenseStatus"/>; null when there is none.</summary>
    public ChipRestriction? LicenseDecision => Licensing.Decision;

    /// <summary>Measures other than on exports that meet the chip on the day: import and purchase bans at the destination, tariffs, warnings about its use. They do not enter <see cref="Outcome"/>.</summary>
    public IReadOnlyList<ExportFinding> OtherMeasures => _rules.OtherMeasures;

    /// <summary>Restrictions in force toward the destination that what a chip is and who buys it cannot decide: end use, and what binds foundries alone.</summary>
    public IReadOnlyList<ChipRestriction> NotEvaluated => _rules.NotEvaluated;

    /// <summary>What is not known and could change the outcome; never empty when the outcome is indeterminate.</summary>
    public IReadOnlyList<string> MissingInputs => field ??= VerdictInputs.Missing(_transaction, this, _rules);

    /// <summary>What was taken for granted because nothing was said of it.</summary>
    public IReadOnlyList<string> Assumptions => field ??= VerdictInputs.Assumptions(_transaction, _rules);

    /// <summary>The sources of everything that the verdict rests on, each once.</summary>
    public IReadOnlyList<Source> Citations => field ??= VerdictInputs.Citations(this);

    /// <summary>True when the day lies before the first restriction that was asked; nothing can be said then.</summary>
    internal bool BeginsBeforeData => _rules.BeginsBeforeData;

    private Licensing Licensing => field ??= new Licensing(_transaction, _rules);

    /// <summary>The outcome with its grounds, a page that a lawyer can start from: figures beside thresholds, review, exceptions, what is missing, sources.</summary>
    public string Explain() => VerdictText.Of(this);

    /// <summary>The outcome in one line.</summary>
    public override string ToString() => VerdictText.Headline(this);
}
