namespace AiLandscape;

/// <summary>Parents, predecessors and what is superseded form no circle. Walks without recursion, each record once per field.</summary>
internal static class CycleRules
{
    public static void Check(RecordIndex index)
    {
        var chains = index.Records
            .SelectMany(record => record.References.Where(reference => reference.Chain is not null).Select(reference => (record, reference)))
            .GroupBy(edge => edge.reference.Chain!, StringComparer.Ordinal)
            .OrderBy(chain => chain.Key, StringComparer.Ordinal);
        foreach (var chain in chains)
        {
            CheckChain(index, chain.ToLookup(edge => edge.record, edge => edge.reference));
        }
    }

    private static void CheckChain(RecordIndex index, ILookup<RecordFile, RecordReference> edges)
    {
        var done = new HashSet<RecordFile>();
        var onPath = new HashSet<RecordFile>();
        var path = new Stack<(RecordFile Record, IEnumerator<RecordReference> Edges)>();
        foreach (var start in edges.Select(group => group.Key))
        {
            Enter(start);
            while (path.TryPeek(out var top))
            {
                if (!top.Edges.MoveNext())
                {
                    path.Pop();
                    onPath.Remove(top.Record);
                    continue;
                }

                var (kind, id) = top.Edges.Current.Target(top.Record.Tree);
                if (kind is null || index.Find(kind.Value, id) is not { } next)
                {
                    continue;
                }

                if (onPath.Contains(next))
                {
                    var circle = path.Select(step => step.Record.Id).TakeWhile(id => id != next.Id).Take(5).Append(next.Id).Reverse();
                    top.Record.Findings.Add(DataRule.Cycle, top.Record.Tree[top.Edges.Current.Node].Start,
                        $"this leads in a circle: {string.Join(" → ", circle)} → {next.Id}; remove the wrong reference");
                }
                else
                {
                    Enter(next);
                }
            }
        }

        void Enter(RecordFile record)
        {
            if (done.Add(record))
            {
                onPath.Add(record);
                path.Push((record, edges[record].GetEnumerator()));
            }
        }
    }
}
