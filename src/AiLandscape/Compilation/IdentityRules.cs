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

        if (!IsInPlace(record))
        {
            var fileName = Path.GetFileNameWithoutExtension(record.File.RelativePath);
            record.Findings.Add(DataRule.FileName, record.OffsetOf("id"), $"the id is '{record.Id}' but the file is '{fileName}.json'; name the file '{record.Id}.json', or set the id to '{fileName}'");
        }

        var folder = record.File.RelativePath.AsSpan(0, Math.Max(record.File.RelativePath.LastIndexOf('/'), 0));
        if (Folder(record, index) is { } expected && !folder.SequenceEqual(expected))
        {
            record.Findings.Add(DataRule.WrongFolder, record.OffsetOf(record.Kind.Owner ?? "id"), $"the file stands in '{folder}'; its content says '{expected}/{record.Id}.json'");
        }
    }

    /// <summary>Ids and former ids are unique within a kind.</summary>
    public static void CheckIds(IReadOnlyList<RecordFile> records, IOutsideIds outside)
    {
        var owners = RecordIndex.TablesFor<RecordFile>(records);
        foreach (var record in InPlaceFirst(records))
        {
            var ofKind = owners[(int)record.Kind.Name];
            foreach (var (id, offset, _) in record.Ids)
            {
                var place = outside.PlaceOf(record.Kind.Name, id) ?? (ofKind.TryAdd(id, record) ? null : ofKind[id].File.DisplayPath);
                if (place is not null)
                {
                    record.Findings.Add(DataRule.DuplicateId, offset, IdIsTaken(record.Kind.Name, id, place));
                }
            }
        }
    }

    /// <summary>Two records that answer to the same id or name would both be unfindable by it. Ids come first: the name that repeats one is to blame.</summary>
    public static void CheckNames(IReadOnlyList<RecordFile> records, IOutsideIds outside)
    {
        RecordFile[] named = [.. InPlaceFirst(records).Where(record => record.Kind.Name != KindName.Sources)];
        var owners = OwnersByKey(named, outside);
        foreach (var record in named.Where(record => !record.IsWithdrawn))
        {
            var ofKind = owners[(int)record.Kind.Name];
            foreach (var (name, offset, key) in record.Names)
            {
                if (key.Length > 0)
                {
                    var owner = ofKind.TryAdd(key, record) ? record : ofKind[key];
                    CheckOwner(record, name, offset, outside.Named(record.Kind.Name, key) ?? (owner.Id, owner == record ? "" : owner.File.DisplayPath));
                }
            }
        }
    }

    /// <summary>
    /// Ids that differ in hyphens alone are one name and one generated member. What a record itself was called before is no other record, and a withdrawn
    /// record may share its name with the one that replaces it.
    /// </summary>
    private static Dictionary<string, RecordFile>[] OwnersByKey(RecordFile[] records, IOutsideIds outside)
    {
        var keys = RecordIndex.TablesFor<(RecordFile Record, string Id)>(records);
        var owners = RecordIndex.TablesFor<RecordFile>(records);
        foreach (var record in records)
        {
            var ofKind = keys[(int)record.Kind.Name];
            foreach (var (id, offset, key) in record.Ids)
            {
                if (!ofKind.TryAdd(key, (record, id)) && ofKind[key] is var (other, otherId) && other != record)
                {
                    if (otherId != id)
                    {
                        record.Findings.Add(DataRule.IdsAlike, offset, $"'{id}' differs by hyphens alone from the {record.Kind.Singular} id '{otherId}' in {other.File.DisplayPath}; rename the newer record");
                    }
                }
                else if (id == record.Id && !record.IsWithdrawn)
                {
                    owners[(int)record.Kind.Name].TryAdd(key, record);
                    CheckOwner(record, id, offset, outside.Named(record.Kind.Name, key) ?? (id, ""));
                }
            }
        }

        return owners;
    }

    private static void CheckOwner(RecordFile record, string name, int offset, (string Id, string Place) owner)
    {
        if (owner.Id != record.Id)
        {
            record.Findings.Add(DataRule.NameCollision, offset, NameIsTaken(record.Kind.Name, name, owner.Id, owner.Place));
        }
    }

    public static string IdIsTaken(KindName kind, string id, string place) => $"the {DataSchema.Of(kind).Singular} id '{id}' is taken by {place}; choose another";

    public static string NameIsTaken(KindName kind, string name, string id, string place) =>
        $"{Describe.Quote(name)} is also a name of {DataSchema.Of(kind).Singular} '{id}' in {place}; {DataSchema.Of(kind).WithArticle} is found by one name alone";

    /// <summary>A copied record that still carries the old id is to blame, not the one it was copied from.</summary>
    private static IEnumerable<RecordFile> InPlaceFirst(IReadOnlyList<RecordFile> records) => records.Where(IsInPlace).Concat(records.Where(record => !IsInPlace(record)));

    public static bool IsInPlace(RecordFile record) => Path.GetFileNameWithoutExtension(record.File.RelativePath.AsSpan()).SequenceEqual(record.Id);

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
