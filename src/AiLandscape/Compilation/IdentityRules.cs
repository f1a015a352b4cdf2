namespace AiLandscape;

/// <summary>Where a record stands and what it is called must agree, and no two records of a kind may share an id or a name.</summary>
internal static class IdentityRules
{
    /// <summary>The file stands where its content says.</summary>
    public static void CheckPlace(RecordFile record, RecordIndex index)
    {
        if (record.Id.Length == 0)
        {
            return;
        }

        var fileName = Path.GetFileNameWithoutExtension(record.File.RelativePath);
        if (fileName != record.Id)
        {
            record.Findings.Add(DataRule.FileName, record.OffsetOf("id"), $"the id is '{record.Id}' but the file is '{fileName}.json'; name the file '{record.Id}.json', or set the id to '{fileName}'");
        }

        var folder = Path.GetDirectoryName(record.File.RelativePath)!.Replace('\\', '/');
        if (Folder(record, index) is { } expected && expected != folder)
        {
            record.Findings.Add(DataRule.WrongFolder, record.OffsetOf(record.Kind.Owner ?? "id"), $"the file stands in '{folder}'; its content says '{expected}/{record.Id}.json'");
        }
    }

    /// <summary>Ids and former ids are unique within a kind.</summary>
    public static void CheckIds(IReadOnlyList<RecordFile> records, IOutsideIds outside)
    {
        var owners = new Dictionary<(KindName, string), string>();
        foreach (var record in InPlaceFirst(records))
        {
            foreach (var (id, offset) in Ids(record))
            {
                if (outside.PathOf(record.Kind.Name, id) is { } path)
                {
                    record.Findings.Add(DataRule.DuplicateId, offset, $"the {record.Kind.Singular} id '{id}' is taken by {path}; choose another");
                }
                else if (!owners.TryAdd((record.Kind.Name, id), record.File.DisplayPath))
                {
                    record.Findings.Add(DataRule.DuplicateId, offset, $"the {record.Kind.Singular} id '{id}' is taken by {owners[(record.Kind.Name, id)]}; choose another");
                }
            }
        }
    }

    /// <summary>Two records that answer to the same name would both be unfindable by it.</summary>
    public static void CheckNames(IReadOnlyList<RecordFile> records)
    {
        var owners = new Dictionary<(KindName, string), RecordFile>();
        foreach (var record in InPlaceFirst(records))
        {
            foreach (var (name, offset) in Names(record))
            {
                if (NameKey.Of(name).Length > 0 && !owners.TryAdd((record.Kind.Name, NameKey.Of(name)), record) && owners[(record.Kind.Name, NameKey.Of(name))] is var other && other != record)
                {
                    record.Findings.Add(DataRule.NameCollision, offset, $"{Describe.Quote(name)} is also a name of {other.Kind.Singular} '{other.Id}' in {other.File.DisplayPath}; {record.Kind.WithArticle} is found by one name alone");
                }
            }
        }
    }

    /// <summary>A copied record that still carries the old id is to blame, not the one it was copied from.</summary>
    private static IEnumerable<RecordFile> InPlaceFirst(IReadOnlyList<RecordFile> records) => records.Where(IsInPlace).Concat(records.Where(record => !IsInPlace(record)));

    public static bool IsInPlace(RecordFile record) => Path.GetFileNameWithoutExtension(record.File.RelativePath.AsSpan()).SequenceEqual(record.Id);

    public static IEnumerable<(string Id, int Offset)> Ids(RecordFile record)
    {
        if (record.Id.Length > 0)
        {
            yield return (record.Id, record.OffsetOf("id"));
        }

        foreach (var node in record.Items("formerIds"))
        {
            yield return (record.Tree.Text(node) ?? "", record.Tree[node].Start);
        }
    }

    private static IEnumerable<(string Name, int Offset)> Names(RecordFile record)
    {
        if (record.Kind.Name == KindName.Sources || record.Find("withdrawn") >= 0)
        {
            yield break;
        }

        if (record.Text("name") is { } name)
        {
            yield return (name, record.OffsetOf("name"));
        }

        foreach (var node in record.Items("aliases").Concat(record.Values("localNames")))
        {
            yield return (record.Tree.Text(node) ?? "", record.Tree[node].Start);
        }
    }

    /// <summary>The folder that the content names; null where it names none, or an owner that does not exist, which is a finding of its own.</summary>
    private static string? Folder(RecordFile record, RecordIndex index)
    {
        if (record.Kind.Owner is not { } owner)
        {
            return record.Kind.Folder;
        }

        var name = record.Kind.Shape[owner].Type switch
        {
            FieldType.List => record.Items(owner).Select(record.Tree.Text).FirstOrDefault(),
            FieldType.Country when record.Text(owner) is { } code && CountryCodes.Contains(code) => code.ToLowerInvariant(),
            FieldType.Country => null,
            FieldType.Statements => ChronologyRules.FirstYear(record.Tree, record.Find(owner)),
            _ => record.Text(owner),
        };
        var isUnknownOwner = name is not null && record.Kind.Shape[owner].Type switch
        {
            FieldType.List(FieldType.Reference(var kind, _)) => !index.Has(kind, name),
            FieldType.Reference(var kind, _) => !index.Has(kind, name),
            _ => false,
        };
        return name is null || isUnknownOwner ? null : $"{record.Kind.Folder}/{name}";
    }
}
