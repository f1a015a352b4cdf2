using System.Text.Json;

namespace AiLandscape.DataCompiler;

/// <summary>The date by which a record is introduced, as the library gives it out, and the node that names its source.</summary>
/// <param name="Date">The date, behind the word for its bound.</param>
/// <param name="Source">The node that names the source of the statement that decided.</param>
internal sealed record ChosenDate(string Date, int Source)
{
    /// <summary>In the order in which they are tried.</summary>
    private static readonly string[] Properties = ["released", "date", "effective", "announced", "founded"];

    /// <summary>The chosen statement of the first date that somebody stands behind; of a policy the first step of its history; null where there is none.</summary>
    public static ChosenDate? Of(RecordFile record) =>
        Properties.Select(property => Chosen(record, property)).FirstOrDefault(date => date is not null)
        ?? record.Items("history", JsonTokenType.StartObject).Select(step => new ChosenDate(Text(record.Tree, step, "on")!, record.Tree.Find(step, "source"))).FirstOrDefault();

    private static ChosenDate? Chosen(RecordFile record, string property)
    {
        var tree = record.Tree;
        var best = -1;
        foreach (var statement in record.Items(property, JsonTokenType.StartObject).Where(statement => Standing.Counts(Rank(tree, statement))))
        {
            best = best < 0 || GoesBefore(tree, statement, best) ? statement : best;
        }

        return best >= 0 && !Standing.IsGuess(Basis(tree, best)) && Text(tree, best, "value") is { } value
            ? new ChosenDate(Bound(Text(tree, best, "bound")) + value, tree.Find(best, "source"))
            : null;
    }

    private static bool GoesBefore(JsonTree tree, int statement, int earlier) =>
        Standing.Compare(Rank(tree, statement), Basis(tree, statement), Rank(tree, earlier), Basis(tree, earlier)) is var order
        && (order < 0 || (order == 0 && Standing.HoldsLonger(HoldsUntil(tree, statement), HoldsUntil(tree, earlier))));

    private static int? HoldsUntil(JsonTree tree, int statement) => tree.Find(statement, "asOf") is var asOf and >= 0 && Edtf.TryParse(tree.Raw(asOf), out var date) ? date.LatestDay : null;

    private static int Rank(JsonTree tree, int statement) => tree.Find(statement, "rank") is var rank and >= 0 ? Vocabulary.Rank.IndexOf(tree.Raw(rank)) : 0;

    private static int Basis(JsonTree tree, int statement) => Vocabulary.Basis.IndexOf(tree.Raw(tree.Find(statement, "basis")));

    private static string? Text(JsonTree tree, int container, string property) => tree.Find(container, property) is var node and >= 0 ? tree.Text(node) : null;

    private static string Bound(string? bound) => bound is null or "exactly" ? "" : bound.Replace('-', ' ') + " ";
}
