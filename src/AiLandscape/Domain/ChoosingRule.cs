namespace AiLandscape;

/// <summary>
/// The one rule by which the library chooses among statements. A refuted statement never counts. The preferred one decides; without one, the best basis
/// does: official, measured, derived, reported, estimated, leaked; among equals the latest as-of date, then the order of the record. What was chosen is a
/// value to stand behind unless it is an absence, an estimate or a leak.
/// </summary>
internal static class ChoosingRule
{
    public static Statement<T>? Choose<T>(IReadOnlyList<Statement<T>> statements)
        where T : struct
        => Best(statements, valuesOnly: false);

    public static Statement<T>? BestWithValue<T>(IReadOnlyList<Statement<T>> statements)
        where T : struct
        => Best(statements, valuesOnly: true);

    public static bool IsContested<T>(IReadOnlyList<Statement<T>> statements)
        where T : struct
    {
        var standing = statements.Where(statement => statement.Rank != Rank.Refuted && statement.Value is not null).ToList();
        return standing.Exists(statement => standing.Exists(other => !Agree(statement, other)));
    }

    /// <summary>Which part of the rule decided, in one sentence.</summary>
    public static string WhyChosen(IReadOnlyList<Statement> statements, Statement? chosen)
    {
        if (chosen is null)
        {
            return "None is chosen: a refuted statement never counts.";
        }

        var others = statements.Where(statement => statement.Rank != Rank.Refuted && !ReferenceEquals(statement, chosen)).ToList();
        var alike = others.Where(other => other.Basis == chosen.Basis).ToList();
        var basis = Words.Of(chosen.Basis);
        var why =
            others.Count == 0 ? statements.Count == 1 ? "it is the only statement" : "it is the only statement that is not refuted"
            : chosen.Rank == Rank.Preferred ? "it is preferred, and a preferred statement goes before every other"
            : alike.Count == 0 ? $"its basis is the best: {basis} goes before {string.Join(" and ", others.Select(other => Words.Of(other.Basis)).Distinct(StringComparer.Ordinal))}"
            : alike.TrueForAll(other => HoldsLonger(chosen, other)) ? $"of the {basis} statements it holds for the latest day"
            : $"of the {basis} statements, none for a later day, it stands first in the record";
        return $"Chosen because {why}{(chosen.State == SourcedState.Estimated ? $"; as it is {(chosen.Basis == Basis.Leaked ? "a leak" : "an estimate")}, it is not given as the value" : "")}.";
    }

    private static Statement<T>? Best<T>(IReadOnlyList<Statement<T>> statements, bool valuesOnly)
        where T : struct
    {
        Statement<T>? best = null;
        foreach (var statement in statements)
        {
            if (Standing.Counts((int)statement.Rank) && !(valuesOnly && statement.Value is null) && (best is null || GoesBefore(statement, best)))
            {
                best = statement;
            }
        }

        return best;
    }

    /// <summary>Whether a statement goes before one that stands above it in the record.</summary>
    private static bool GoesBefore(Statement statement, Statement earlier) =>
        Standing.Compare((int)statement.Rank, (int)statement.Basis, (int)earlier.Rank, (int)earlier.Basis) is var order && (order < 0 || (order == 0 && HoldsLonger(statement, earlier)));

    private static bool HoldsLonger(Statement one, Statement other) => Standing.HoldsLonger(one.AsOf?.LatestDay, other.AsOf?.LatestDay);

    /// <summary>Dates agree when both may mean the same day, floors and ceilings with what they leave room for, sums in two currencies always: nothing is converted.</summary>
    private static bool Agree<T>(Statement<T> a, Statement<T> b)
        where T : struct
    {
        if (a.Value is PartialDate first && b.Value is PartialDate second)
        {
            return first.Overlaps(second);
        }

        var order = a.Value is Money sum && b.Value is Money other
            ? sum.IsComparableTo(other) ? sum.Amount.CompareTo(other.Amount) : 0
            : Comparer<T>.Default.Compare(a.Value!.Value, b.Value!.Value);
        var (low, high) = order < 0 ? (a, b) : (b, a);
        return order == 0 || low.Bound == Bound.AtLeast || high.Bound == Bound.AtMost;
    }
}
