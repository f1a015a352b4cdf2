namespace AiLandscape;

/// <summary>What one restriction says of a transaction that it reaches.</summary>
public sealed class ExportFinding
{
    private readonly Transaction _transaction;

    internal ExportFinding(ChipRestriction restriction, Transaction transaction, Reach reach, CriterionResult result, Clause? clause, Exemption? exemption)
    {
        _transaction = transaction;
        Restriction = restriction;
        Reach = reach;
        Result = result;
        Clause = clause;
        Exemption = exemption;
    }

    /// <summary>The restriction.</summary>
    public ChipRestriction Restriction { get; }

    /// <summary>How it comes to the transaction.</summary>
    public Reach Reach { get; }

    /// <summary>Whether it captures the chip.</summary>
    public CriterionResult Result { get; }

    /// <summary>The first clause that captures the chip, or may; null when none does, and for a restriction that asks only who buys.</summary>
    public Clause? Clause { get; }

    /// <summary>The exemption that leaves the buyer free; null when there is none.</summary>
    public Exemption? Exemption { get; }

    /// <summary>Every comparison of every clause in force, each computed figure beside its threshold, in the order of the restriction; empty where it asks only who buys.</summary>
    public IReadOnlyList<CriterionCheck> Checks => field ??= ReadChecks();

    /// <summary>Why it captures the chip, may, or does not, in one line.</summary>
    public override string ToString() => $"{Restriction.Name}{(Clause is null ? "" : $", {Clause.Citation}")}: {VerdictText.Because(this)}";

    /// <summary>The clauses in force on the day: its own, and those of the restrictions that it extends.</summary>
    internal IEnumerable<Clause> ClausesInForce =>
        Restriction.Extends.Where(extended => extended.IsInForceOn(_transaction.On)).Prepend(Restriction)
            .SelectMany(rule => rule.Clauses)
            .Where(clause => clause.Period.Contains(_transaction.On));

    /// <summary>The comparisons of one clause.</summary>
    internal IReadOnlyList<CriterionCheck> ChecksOf(Clause clause)
    {
        var checks = new List<CriterionCheck>();
        CriterionTest.Run(clause.When, _transaction.Chip, _transaction.Metrics, checks);
        return checks;
    }

    private IReadOnlyList<CriterionCheck> ReadChecks() => Array.AsReadOnly(ClausesInForce.SelectMany(ChecksOf).ToArray());
}
