namespace AiLandscape;

/// <summary>Every reference names a record that exists and is of the right kind, and chains of references end.</summary>
internal static class ReferenceRules
{
    public static void Check(RecordIndex index)
    {
        foreach (var record in index.Records)
        {
            foreach (var reference in record.References)
            {
                var (kind, id) = reference.Target(record.Tree);
                if (kind is null)
                {
                    record.Findings.Add(DataRule.UnknownReference, record.Tree[reference.Node].Start,
                        $"{Describe.Quote(record.Tree.Text(reference.Node))} names no kind; expected folder/id such as 'models/gpt-4', the folder one of {Describe.List(DataSchema.Kinds.Select(known => known.Folder))}");
                }
                else if (!index.Has(kind.Value, id))
                {
                    ReportUnknown(index, record, reference, kind.Value, id);
                }
            }
        }

        CycleRules.Check(index);
    }

    private static void ReportUnknown(RecordIndex index, RecordFile record, RecordReference reference, KindName kind, string id)
    {
        var offset = record.Tree[reference.Node].Start;
        var elsewhere = DataSchema.Kinds.FirstOrDefault(other => other.Name != kind && index.Find(other.Name, id) is not null);
        if (elsewhere is not null)
        {
            record.Findings.Add(DataRule.WrongReferenceKind, offset, $"'{id}' is {elsewhere.WithArticle}; expected {DataSchema.Of(kind).WithArticle}");
            return;
        }

        record.Findings.Add(DataRule.UnknownReference, offset, $"there is no {DataSchema.Of(kind).Singular} {Describe.Quote(id)}{index.DidYouMean(kind, id)}");
    }
}
