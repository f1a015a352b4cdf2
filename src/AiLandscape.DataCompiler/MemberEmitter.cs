using System.Security;
using System.Text;

namespace AiLandscape.DataCompiler;

/// <summary>Writes the well-known ids as members, so that the editor completes them and shows what each one is.</summary>
internal static class MemberEmitter
{
    public static string Emit(RecordIndex index)
    {
        var code = new StringBuilder("// Generated from Data/ by AiLandscape.DataCompiler.\n#nullable disable\nnamespace AiLandscape;\n");
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

    /// <summary>The name, and the date that the library gives out with the source that decided it; without such a date, the source of the record's plain fields.</summary>
    private static string Summary(RecordFile record, RecordIndex index)
    {
        if (ChosenDate.Of(record) is { } chosen)
        {
            return $"{record.Text("name")}, {chosen.Date}. Source: {Source(record, chosen.Source, index)}.";
        }

        // A record whose every plain field is beyond doubt has no evidence, but never no source.
        var evidence = record.Items("evidence").Concat(record.SourceUses).First();
        return $"{record.Text("name")}. Source: {Source(record, evidence, index)}.";
    }

    private static string Source(RecordFile record, int use, RecordIndex index)
    {
        var (tree, node) = record.OwnSource(use) is { } own ? (record.Tree, own.Node) : (index.Find(KindName.Sources, record.Tree.Text(use)![1..])!.Tree, 0);
        return tree.Text(tree.Find(node, "publisher"))!;
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
