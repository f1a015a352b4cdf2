namespace AiLandscape;

/// <summary>How a captured chip can still go: how applications are judged, which exceptions apply, and what became of applications.</summary>
internal sealed class Licensing
{
    public Licensing(Transaction transaction, EvaluatedRules rules)
    {
        Decision = rules.Decisions.MaxBy(decision => decision.Effective.Value?.Latest);
        List<LicenseException>? shared = null;
        foreach (var finding in rules.Findings)
        {
            if (finding.Result != CriterionResult.Met)
            {
                continue;
            }

            // The latest action speaks first, the rule itself last.
            List<ChipRestriction> actions = [.. rules.InForce.Where(rule => rule.Amends.HasRecord(finding.Restriction)).OrderByDescending(rule => rule.Effective.Value!.Value.Latest), finding.Restriction];
            if (actions.SelectMany(action => action.Reviews).FirstOrDefault(review => Holds(review, finding, transaction)) is { } review && !(Review?.Policy >= review.Policy))
            {
                Review = review;
            }

            // What one rule excepts, another may still catch.
            var allowed = actions.SelectMany(action => action.Exceptions).Where(exception => Holds(exception, finding, transaction)).ToList();
            shared = shared is null ? allowed : shared.FindAll(exception => allowed.Exists(other => other.Code == exception.Code));
        }

        Exceptions = shared is null ? [] : shared.AsReadOnly();
    }

    /// <summary>The strictest that applies; null when none does.</summary>
    public Review? Review { get; }

    /// <summary>Those that every rule that captures the chip allows.</summary>
    public IReadOnlyList<LicenseException> Exceptions { get; }

    /// <summary>The last licence decision; null when there is none.</summary>
    public ChipRestriction? Decision { get; }

    private static bool Holds(Review review, ExportFinding finding, Transaction transaction) =>
        review.Period.Contains(transaction.On)
        && IsFor(review.Clauses, finding)
        && (review.ExportedFrom.Count == 0 || review.ExportedFrom.Contains(transaction.ExportedFrom ?? finding.Restriction.Jurisdiction))
        && transaction.MeetsAny(review.Destinations)
        && transaction.Test(review.When) == CriterionResult.Met;

    private static bool Holds(LicenseException exception, ExportFinding finding, Transaction transaction) =>
        exception.Period.Contains(transaction.On)
        && IsFor(exception.Clauses, finding)
        && transaction.MeetsAny(exception.Destinations)
        && transaction.Test(exception.When) == CriterionResult.Met;

    private static bool IsFor(IReadOnlyList<string> clauses, ExportFinding finding) => clauses.Count == 0 || (finding.Clause is { } clause && clauses.Contains(clause.Citation));
}
