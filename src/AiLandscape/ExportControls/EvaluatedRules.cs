using NodaTime;

namespace AiLandscape;

/// <summary>A transaction put to restrictions, one after the other.</summary>
internal sealed class EvaluatedRules
{
    private readonly List<ExportFinding> _findings = [];
    private readonly List<ExportFinding> _otherMeasures = [];
    private readonly List<ChipRestriction> _notEvaluated = [];
    private readonly List<ChipRestriction> _inForce = [];
    private readonly List<ChipRestriction> _decisions = [];
    private readonly List<ChipRestriction> _partlyKnown = [];

    public EvaluatedRules(IEnumerable<ChipRestriction> restrictions, Transaction transaction)
    {
        BeginsBeforeData = true;
        foreach (var rule in restrictions)
        {
            CheckDay(rule.Landscape, transaction.On);
            BeginsBeforeData &= !HasBegun(rule, transaction.On);
            if (rule.IsInForceOn(transaction.On))
            {
                _inForce.Add(rule);
            }

            if (rule.IsPartlyKnown && RuleTest.ConcernsChips(rule) && RuleTest.IsOnExports(rule) && rule.LicenseStatus is null)
            {
                _partlyKnown.Add(rule);
            }
        }

        foreach (var rule in _inForce)
        {
            if (RuleTest.ConcernsChips(rule))
            {
                Put(transaction, rule);
            }
        }

        Outcome = BeginsBeforeData ? ExportOutcome.Indeterminate
            : _findings.Exists(finding => finding.Result == CriterionResult.Met) ? ExportOutcome.Controlled
            : _partlyKnown.Count > 0 || _findings.Exists(finding => finding.Result == CriterionResult.Unknown) ? ExportOutcome.Indeterminate
            : ExportOutcome.NotControlled;
    }

    public ExportOutcome Outcome { get; }

    public bool BeginsBeforeData { get; }

    public IReadOnlyList<ExportFinding> Findings => _findings.AsReadOnly();

    public IReadOnlyList<ExportFinding> OtherMeasures => _otherMeasures.AsReadOnly();

    public IReadOnlyList<ChipRestriction> NotEvaluated => _notEvaluated.AsReadOnly();

    /// <summary>Export rules of which a view leaves out tests, places or dates, because their sources were not known yet.</summary>
    public IReadOnlyList<ChipRestriction> PartlyKnown => _partlyKnown;

    /// <summary>Everything in force on the day, whatever it concerns.</summary>
    public IReadOnlyList<ChipRestriction> InForce => _inForce;

    /// <summary>Licence decisions in force that name the chip and the destination or the buyer.</summary>
    public IReadOnlyList<ChipRestriction> Decisions => _decisions;

    private static void CheckDay(Landscape landscape, LocalDate on)
    {
        if (landscape.AsOfDay is { } last && !landscape.Viewpoint.HasHappened(on))
        {
            throw new ArgumentException($"These restrictions are seen as of {PartialDate.FromDay(last)}; found {PartialDate.FromDay(on)}, expected that day or one before.", nameof(on));
        }
    }

    private static bool HasBegun(ChipRestriction rule, LocalDate day) => rule.Effective.Value is { } from && from.IsCertainlyBy(day);

    private void Put(Transaction transaction, ChipRestriction rule)
    {
        if (rule.LicenseStatus is not null)
        {
            PutDecision(transaction, rule);
        }
        else if (!RuleTest.IsOnExports(rule))
        {
            PutOtherMeasure(transaction, rule);
        }
        else if (RuleTest.ReachesOrigin(rule, transaction))
        {
            var widening = transaction.Buyers.Count > 1 ? RuleOnSubsidiaries(rule.Jurisdiction) : null;
            if (RuleTest.Reaches(rule, transaction, subsidiariesCount: widening is not null) is var reach and not Reach.None)
            {
                PutExportRule(transaction, rule, reach, reach == Reach.OwnedByNamedParty ? widening : null);
            }
        }
    }

    private void PutExportRule(Transaction transaction, ChipRestriction rule, Reach reach, ChipRestriction? through)
    {
        var mostToSay = through is null || RuleTest.NamedBuyer(rule, transaction)!.Value.SharesAreKnown ? CriterionResult.Met : CriterionResult.Unknown;
        if (rule.BindsExporters.Count > 0)
        {
            _notEvaluated.Add(rule);
        }
        else if (RuleTest.HasClauses(rule))
        {
            var exemption = RuleTest.ExemptionOf(rule, transaction);
            var (result, clause) = RuleTest.Clauses(rule, transaction);
            _findings.Add(new ExportFinding(rule, transaction, reach, exemption is not null ? CriterionResult.NotMet : result < mostToSay ? result : mostToSay, clause, exemption, through));
        }
        else if (reach is Reach.NamedParty or Reach.OwnedByNamedParty)
        {
            _findings.Add(new ExportFinding(rule, transaction, reach, mostToSay, null, null, through));
        }
        else if (rule.Amends.Count == 0 && rule.LicenseRequirement is not null)
        {
            _notEvaluated.Add(rule);
        }
    }

    private void PutOtherMeasure(Transaction transaction, ChipRestriction rule)
    {
        var isTaken = rule.Addressees.Count == 0 ? CriterionResult.Met
            : transaction.Buyers.Count == 0 ? CriterionResult.Unknown
            : transaction.IsBoughtBy(rule.Addressees) ? CriterionResult.Met
            : CriterionResult.NotMet;
        var (result, clause) = RuleTest.HasClauses(rule) ? RuleTest.Clauses(rule, transaction) : (CriterionResult.Unknown, null);
        if (transaction.MeetsAny(rule.Destinations) && isTaken != CriterionResult.NotMet && result != CriterionResult.NotMet)
        {
            _otherMeasures.Add(new ExportFinding(rule, transaction, Reach.Destination, isTaken < result ? isTaken : result, clause, null, null));
        }
    }

    private void PutDecision(Transaction transaction, ChipRestriction rule)
    {
        var isFor = rule.Parties.Count == 0 || transaction.IsBoughtBy(rule.Parties);
        if (isFor && transaction.MeetsAny(rule.Destinations) && RuleTest.Clauses(rule, transaction).Result == CriterionResult.Met)
        {
            _decisions.Add(rule);
        }
    }

    private ChipRestriction? RuleOnSubsidiaries(CountryCode jurisdiction) => _inForce.Find(rule => rule.ReachesSubsidiaries && rule.Jurisdiction == jurisdiction);
}
