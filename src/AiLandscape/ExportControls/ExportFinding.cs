namespace AiLandscape;

/// <summary>What one restriction says of a transaction that it reaches.</summary>
public sealed class ExportFinding
{
    private readonly Transaction _transaction;

    internal ExportFinding(ChipRestriction restriction, Transaction transaction, Reach reach, CriterionResult result, Clause? clause, Exemption? exemption, ChipRestriction? through, IReadOnlyList<string> doubts)
    {
        _transaction = transaction;
        Restriction = restriction;
        Reach = reach;
        Result = result;
        Clause = clause;
        Exemption = exemption;
        Through = through;
        Doubts = doubts;
    }

    /// <summary>The restriction.</summary>
    public ChipRestriction Restriction { get; }

    /// <summary>How it comes to the transaction.</summary>
    public Reach Reach { get; }

    /// <summary>Whether it captures the chip.</summary>
    public CriterionResult Result { get; }

    /// <summary>The first clause that captures the chip, or may; null when none does, and for a restriction that asks only who buys.</summary>
    public Clause? Clause { get; }

    /// <summary>
    /// Whether the restriction binds who makes or designs the chip: a licence letter binds only those it was sent to
    /// (<see cref="ChipRestriction.Addressees"/>), every other restriction binds all.
    /// </summary>
    public CriterionResult Binds => RuleTest.Binds(Restriction, _transaction);

    /// <summary>The exemption that leaves the buyer free; null when there is none.</summary>
    public Exemption? Exemption { get; }

    /// <summary>The restriction that carries a listing on to those whom the listed party owns; null where the buyer itself is reached.</summary>
    public ChipRestriction? Through { get; }

    /// <summary>The one that is named and owns the buyer; null where <see cref="Through"/> is.</summary>
    public Organization? NamedOwner => Through is null ? null : RuleTest.NamedBuyer(Restriction, _transaction)?.Organization;

    /// <summary>Every comparison of every clause in force, each computed figure beside its threshold, in the order of the restriction; empty where it asks only who buys.</summary>
    public IReadOnlyList<CriterionCheck> Checks => field ??= ReadChecks();

    /// <summary>Why it captures the chip, may, or does not, in one line.</summary>
    public override string ToString() => $"{Restriction.Name}{(Clause is null ? "" : $", {Clause.Citation}")}: {VerdictText.Because(this)}";

    /// <summary>What keeps it from certainly capturing the chip, apart from the chip's own figures.</summary>
    internal IReadOnlyList<string> Doubts { get; }

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
