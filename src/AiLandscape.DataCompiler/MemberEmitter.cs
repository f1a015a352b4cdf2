using System.Security;
using System.Text;

namespace AiLandscape.DataCompiler;

/// <summary>Writes the well-known ids as members, so that the editor completes them and shows what each one is.</summary>
internal static class MemberEmitter
{
    public static string Emit(RecordIndex index)
    {
        var code = new StringBuilder("// Generated from Data/ by AiLandscape.DataCompiler.\n#nullable enable\nnamespace AiLandscape;\n");
        foreach (var members in MemberGroup.All)
        {
            code.Append($"\n/// <summary>The ids of every <see cref=\"{members.EntityType}\"/> in the embedded dataset.</summary>\n");
            code.Append($"public static class {members.ClassName}\n{{\n");
            foreach (var (id, record) in members.Ids(index))
            {
                code.Append($"    /// <summary>{SecurityElement.Escape(Summary(record, index))}</summary>\n");
                if (Obsolete(id, record) is { } reason)
                {
                    code.Append($"    [global::System.Obsolete({Literal(reason)})]\n");
                }

                code.Append($"    public static Id<{members.EntityType}> {MemberName.Of(id)} => new(\"{id}\");\n");
            }

            code.Append("}\n");
        }

        return code.ToString();
    }

    /// <summary>Name, first date, first source.</summary>
    private static string Summary(RecordFile record, RecordIndex index)
    {
        var date = FirstDate(record);
        var source = FirstSource(record, index);
        return record.Text("name") + (date is null ? "" : $", {date}") + (source is null ? "." : $". Source: {source}.");
    }

    private static string? FirstDate(RecordFile record)
    {
        foreach (var property in new[] { "released", "date", "effective", "announced", "founded" })
        {
            if (record.Items(property, System.Text.Json.JsonTokenType.StartObject).Select(item => record.Tree.Find(item, "value")).FirstOrDefault(value => value >= 0, -1) is var date and >= 0)
            {
                return record.Tree.Text(date);
            }
        }

        return record.Items("history", System.Text.Json.JsonTokenType.StartObject).Select(step => record.Tree.Find(step, "on")).Where(on => on >= 0).Select(record.Tree.Text).FirstOrDefault();
    }

    private static string? FirstSource(RecordFile record, RecordIndex index)
    {
        var key = record.SourceUses.Select(record.Tree.Text).FirstOrDefault();
        if (key is null)
        {
            return null;
        }

        var (tree, node) = key.StartsWith('@')
            ? (index.Find(KindName.Sources, key[1..])!.Tree, 0)
            : (record.Tree, record.OwnSources.First(source => source.Key == key).Node);
        return $"{tree.Text(tree.Find(node, "title"))} ({tree.Text(tree.Find(node, "publisher"))})";
    }

    private static string? Obsolete(string id, RecordFile record)
    {
        if (id != record.Id)
        {
            return $"Renamed to '{record.Id}'.";
        }

        if (record.Find("withdrawn") is not (var withdrawn and >= 0))
        {
            return null;
        }

        var replacement = record.Tree.Find(withdrawn, "replacement");
        return record.Tree.Text(record.Tree.Find(withdrawn, "reason")) + (replacement < 0 ? "" : $" Use '{record.Tree.Text(replacement)}'.");
    }

    private static string Literal(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
