using System.Text.Json;

namespace AiLandscape;

/// <summary>Every record cites something, every key names a source, every source is cited, and no page is described twice.</summary>
internal static class SourceRules
{
    /// <summary>Checks what a record cites; the shared sources it used are added to <paramref name="citedShared"/>.</summary>
    public static void CheckUses(RecordFile record, RecordIndex index, HashSet<string> citedShared)
    {
        foreach (var reference in record.References)
        {
            if (reference.Kind == KindName.Sources)
            {
                citedShared.Add(record.Tree.Text(reference.Node) ?? "");
            }
        }

        foreach (var node in record.SourceUses)
        {
            if (record.Tree.Raw(node) is [(byte)'@', ..])
            {
                CheckShared(record, node, index, citedShared);
            }
            else if (record.OwnSource(node) is { } source)
            {
                source.IsCited = true;
            }
            else
            {
                var key = record.Tree.Text(node) ?? "";
                var hint = index.Has(KindName.Sources, key) ? $"; did you mean '@{key}'?" : Spelling.DidYouMean(key, record.OwnSources.Select(own => own.Key));
                Report(DataRule.UnknownSourceKey, node, $"{Describe.Quote(key)} is no key of this record's sources{hint}");
                record.IsSound = false;
            }
        }

        if (!record.IsSound)
        {
            return;
        }

        foreach (var source in record.OwnSources)
        {
            if (!source.IsCited)
            {
                Report(DataRule.UnusedSource, source.KeyNode, $"the source {Describe.Quote(source.Key)} supports nothing in this record; name it in evidence or in a statement, or take it out");
            }
        }

        if (record.SourceUses.Count == 0 && record.Kind.Name != KindName.Sources)
        {
            record.Findings.Add(DataRule.NothingSourced, 0, "nothing here names a source; add one to sources and name it in evidence or in a statement");
        }

        void Report(DataRule rule, int node, string message) => record.Findings.Add(rule, record.Tree[node].Start, message);
    }

    private static void CheckShared(RecordFile record, int node, RecordIndex index, HashSet<string> cited)
    {
        var id = (record.Tree.Text(node) ?? "@")[1..];
        cited.Add(id);
        if (!index.Has(KindName.Sources, id))
        {
            var meant = index.Closest(KindName.Sources, id);
            cited.Add(meant ?? "");
            record.Findings.Add(DataRule.UnknownSourceKey, record.Tree[node].Start, $"there is no shared source {Describe.Quote("@" + id)}{(meant is null ? "" : $"; did you mean '@{meant}'?")}");
        }
    }

    /// <summary>A shared source that nobody cites is either forgotten or misspelt somewhere.</summary>
    public static void CheckUnusedShared(RecordIndex index, HashSet<string> cited)
    {
        foreach (var source in index.Records.Where(record => record.Kind.Name == KindName.Sources && IdentityRules.IsInPlace(record) && !record.IsWithdrawn && !cited.Contains(record.Id)))
        {
            source.Findings.Add(DataRule.UnusedSource, source.OffsetOf("id"), $"no record cites '@{source.Id}'; cite it or take the file out");
        }
    }

    /// <summary>One page is one source.</summary>
    public static void CheckUrls(RecordIndex index)
    {
        var owners = new Dictionary<string, RecordFile>(index.Records.Count, StringComparer.Ordinal);
        foreach (var record in index.Records)
        {
            foreach (var node in Urls(record))
            {
                var url = record.Tree.Text(node) ?? "";
                if (!owners.TryAdd(url, record))
                {
                    var other = owners[url];
                    record.Findings.Add(DataRule.RepeatedUrl, record.Tree[node].Start, other == record
                        ? "this record describes the same URL twice; keep one source"
                        : $"{other.File.DisplayPath} describes the same URL; {(other.Kind.Name == KindName.Sources ? $"cite it as '@{other.Id}'" : "move it to sources/ and cite it as @id from both")}");
                }
            }
        }
    }

    private static IEnumerable<int> Urls(RecordFile record)
    {
        if (record.Kind.Name == KindName.Sources && record.Find("url") is var own and >= 0)
        {
            yield return own;
        }

        foreach (var source in record.OwnSources)
        {
            if (record.Tree[source.Node].Type == JsonTokenType.StartObject && record.Tree.Find(source.Node, "url") is var url and >= 0)
            {
                yield return url;
            }
        }
    }
}
