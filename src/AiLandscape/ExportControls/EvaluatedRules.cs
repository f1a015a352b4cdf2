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
    private readonly List<string> _open = [];

    public EvaluatedRules(IEnumerable<ChipRestriction> restrictions, Transaction transaction)
    {
        BeginsBeforeData = true;
        var perhaps = new List<ChipRestriction>();
        foreach (var rule in restrictions)
        {
            CheckDay(rule.Landscape, transaction.On);
            var isExportRule = RuleTest.IsExportRule(rule);
            BeginsBeforeData &= !(isExportRule && rule.Effective.Value is { } from && from.IsPossiblyBy(transaction.On) && RuleTest.ShowsThatDataBegin(rule, transaction));
            if (rule.IsInForceOn(transaction.On))
            {
                _inForce.Add(rule);
            }
            else if (isExportRule && rule.MayBeInForceOn(transaction.On))
            {
                perhaps.Add(rule);
            }

            if (isExportRule && rule.IsPartlyKnown && RuleTest.Binds(rule, transaction) != CriterionResult.NotMet)
            {
                _open.Add($"what {rule.Name} tests, where or from when: seen {rule.Landscape.Viewpoint}, no source shows all of it");
            }
        }

        foreach (var rule in _inForce.Concat(perhaps))
        {
            if (RuleTest.ConcernsChips(rule))
            {
                Put(transaction, rule);
            }
        }

        AskForSumsOfShares(transaction);

        Outcome = BeginsBeforeData ? ExportOutcome.Indeterminate
            : _findings.Exists(finding => finding.Result == CriterionResult.Met) ? ExportOutcome.Controlled
            : _open.Count > 0 || _findings.Exists(finding => finding.Result == CriterionResult.Unknown) ? ExportOutcome.Indeterminate
            : ExportOutcome.NotControlled;
    }

    public ExportOutcome Outcome { get; }

    public bool BeginsBeforeData { get; }

    public IReadOnlyList<ExportFinding> Findings => _findings.AsReadOnly();

    public IReadOnlyList<ExportFinding> OtherMeasures => _otherMeasures.AsReadOnly();

    public IReadOnlyList<ChipRestriction> NotEvaluated => _notEvaluated.AsReadOnly();

    /// <summary>What is open and lies in no single finding: rules that a view knows in part, shares that may add up.</summary>
    public IReadOnlyList<string> Open => _open;

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
        else if (RuleTest.IsUnpublished(rule, transaction))
        {
            _notEvaluated.Add(rule);
        }
        else if (RuleTest.ReachesOrigin(rule, transaction) || rule.Addressees.Count > 0)
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
        var doubts = Doubts.Of(rule, transaction, reach, through);
        var mostToSay = doubts.Count == 0 ? CriterionResult.Met : CriterionResult.Unknown;
        if (rule.BindsExporters.Count > 0)
        {
            _notEvaluated.Add(rule);
        }
        else if (RuleTest.HasClauses(rule))
        {
            var exemption = RuleTest.ExemptionOf(rule, transaction) is { } found && transaction.BuyerAmong(found.Parties) is { SharesAreKnown: true } ? found : null;
            var (result, clause) = RuleTest.Clauses(rule, transaction);
            _findings.Add(new ExportFinding(rule, transaction, reach, exemption is not null ? CriterionResult.NotMet : result < mostToSay ? result : mostToSay, clause, exemption, through, doubts));
        }
        else if (reach is Reach.NamedParty or Reach.OwnedByNamedParty)
        {
            _findings.Add(new ExportFinding(rule, transaction, reach, mostToSay, null, null, through, doubts));
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
            _otherMeasures.Add(new ExportFinding(rule, transaction, Reach.Destination, isTaken < result ? isTaken : result, clause, null, null, []));
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

    /// <summary>A rule on subsidiaries counts what several named owners hold together; sources seldom give it all, so the question is put and not answered.</summary>
    private void AskForSumsOfShares(Transaction transaction)
    {
        if (transaction.Buyer is not { Parents.Count: > 1 } buyer || _inForce.Find(rule => rule.ReachesSubsidiaries) is not { } widening)
        {
            return;
        }

        var minor = _inForce.Where(rule => RuleTest.IsExportRule(rule) && rule.Jurisdiction == widening.Jurisdiction).SelectMany(rule => RuleTest.NamedMinorOwners(rule, transaction)).DistinctBy(owner => owner.Organization.Key).ToList();
        if (minor.Sum(owner => owner.Most) >= Ownership.Half)
        {
            _open.Add($"the shares that {string.Join(" and ", minor.Select(owner => owner.Organization.Name))} hold together in {buyer.Name}: {widening.Name} asks for half, alone or together");
        }
    }

    private ChipRestriction? RuleOnSubsidiaries(CountryCode jurisdiction) => _inForce.Find(rule => rule.ReachesSubsidiaries && rule.Jurisdiction == jurisdiction);
}
