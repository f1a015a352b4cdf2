using System.Text.Json;

namespace AiLandscape;

/// <summary>What a list of competing statements must keep to beyond the shape of each.</summary>
internal static class StatementRules
{
    public static void Check(JsonTree tree, int list, string what, FindingList findings)
    {
        if (tree[list].Type != JsonTokenType.StartArray)
        {
            return;
        }

        var preferred = 0;
        foreach (var statement in tree.Items(list))
        {
            if (tree[statement].Type == JsonTokenType.StartObject && tree.Find(statement, "rank") is var rank and >= 0 && tree[rank].Type == JsonTokenType.String && tree.TextEquals(rank, "preferred") && ++preferred > 1)
            {
                findings.Add(DataRule.TwoPreferred, tree[rank].Start, $"'{what}' has a second preferred statement; keep one and make the other normal");
            }
        }
    }

    /// <summary>Two items that read the same say nothing more than one.</summary>
    public static void CheckRepeats(JsonTree tree, int list, string what, FindingList findings)
    {
        if (tree[list].Next <= list + 2 || tree[list + 1].Next == tree[list].Next)
        {
            return;
        }

        var first = list + 1;
        var second = tree[first].Next;
        var isPair = tree[second].Next == tree[list].Next;
        var content = new SameContent(tree);
        if (isPair && !content.Equals(first, second))
        {
            return;
        }

        var seen = new HashSet<int>(content);
        foreach (var item in tree.Items(list))
        {
            if (!seen.Add(item))
            {
                findings.Add(DataRule.Repeated, tree[item].Start, $"'{what}' says the same twice; keep one");
            }
        }
    }
}
