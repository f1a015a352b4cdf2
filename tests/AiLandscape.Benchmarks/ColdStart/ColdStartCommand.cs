namespace AiLandscape.Benchmarks;

/// <summary>First query in a fresh process against an empty program of the same publish kind.</summary>
internal static class ColdStartCommand
{
    public static int Run(int rounds)
    {
        var contest = new Contest();
        var published = PublishKind.All.Where(kind => Add(contest, kind)).ToList();
        contest.Run(rounds);
        Report.Head("publish kind", "empty, ms", "first query, ms", "ratio", "of the fastest runs", "with LINQ", "limit");
        foreach (var kind in published)
        {
            var (empty, query, linq) = Names(kind);
            var ratio = contest.Ratio(query, empty);
            Report.Row(
                kind.Name,
                Report.Number(contest.Median(empty), 1),
                Report.Number(contest.Median(query), 1),
                Report.Number(ratio),
                Report.Number(contest.BestRatio(query, empty)),
                Report.Number(contest.Ratio(linq, empty)),
                Report.AtMost(ratio, kind.Limit));
        }

        return 0;
    }

    private static bool Add(Contest contest, PublishKind kind)
    {
        if (Publication.Publish("Empty", kind) is not { } emptyProgram || Publication.Publish("FirstQuery", kind) is not { } queryProgram)
        {
            return false;
        }

        var (empty, query, linq) = Names(kind);
        contest.Add(empty, () => FreshProcess.Time(emptyProgram));
        contest.Add(query, () => FreshProcess.Time(queryProgram));
        contest.Add(linq, () => FreshProcess.Time(queryProgram, "linq"));
        return true;
    }

    private static (string Empty, string Query, string Linq) Names(PublishKind kind) => ($"{kind.Name} empty", $"{kind.Name} query", $"{kind.Name} linq");
}
