using System.Text.Json;

namespace AiLandscape;

/// <summary>
/// Turns JSON text into a checked, packed image, or into findings. The build and <c>Landscape.Load</c> both come through here, so both hold data to the same rules.
/// </summary>
internal static class LandscapeCompiler
{
    /// <summary>dataset.json is checked like a record and is none.</summary>
    private static readonly Kind DatasetKind = new(default, "Dataset", "", owner: null, Shapes.Dataset);

    /// <summary>Reads and compiles a folder; what could not be read is among the findings.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="displayFolder">Its path as findings print it.</param>
    /// <param name="outside">What its records may refer to besides.</param>
    public static CompilationResult CompileFolder(string folder, string displayFolder, IOutsideIds outside) => Compile(DataFolder.Read(folder, displayFolder), outside);

    public static CompilationResult Compile(FolderContent folder, IOutsideIds outside)
    {
        var files = folder.Files;
        var findings = new FindingList[files.Count];
        var records = new RecordFile?[files.Count];
        Many.ForEach(files.Count, () => new Arena<JsonNode>(), (i, room) => (records[i], findings[i]) = ParseOne(files[i], room));

        var index = new RecordIndex(records.OfType<RecordFile>().Where(record => record.Kind != DatasetKind), folder, outside);
        var isClean = folder.Findings.Count == 0 && Array.TrueForAll(findings, list => list.IsEmpty);
        var image = isClean ? Many.Beside(files.Count, () => new LandscapePacker(index).Pack(Array.Find(records, record => record?.Kind == DatasetKind))) : null;
        CheckAcross(index, outside, isWhole: folder.Unread.Count == 0 && records.All(record => record is { IsSound: true }));
        var located = findings.Where(list => !list.IsEmpty).SelectMany(list => list.Locate());
        return new CompilationResult(index, image, [.. folder.Findings, .. located]);
    }

    /// <summary>The canonical text of a file; null and findings where it must be mended by hand first.</summary>
    public static byte[]? Canonical(DataFile file, FindingList findings) =>
        ReadStructure(file, new Arena<JsonNode>(), findings) is { } record && findings.IsEmpty ? CanonicalForm.Write(record.Tree, record.Kind.Shape).ToArray() : null;

    private static (RecordFile?, FindingList) ParseOne(DataFile file, Arena<JsonNode> room)
    {
        var findings = new FindingList(file);
        var record = ReadStructure(file, room, findings);
        if (record is not null && findings.LeavesForm)
        {
            CanonicalForm.Check(file, record.Tree, record.Kind.Shape, findings);
        }

        return (record, findings);
    }

    private static RecordFile? ReadStructure(DataFile file, Arena<JsonNode> room, FindingList findings)
    {
        var kind = IsDatasetFile(file) ? DatasetKind : DataSchema.InFolder(DataFile.FirstFolder(file.RelativePath));
        if (kind is null)
        {
            findings.Add(DataRule.StrayFile, 0, $"no kind of record stands here; expected one of the folders {Describe.List(DataSchema.Kinds.Select(known => known.Folder))}");
            return null;
        }

        if (JsonTree.Parse(file.Bytes, room, findings) is not { } tree)
        {
            return null;
        }

        var record = new RecordFile(file, kind, tree, findings);
        StructureChecker.Check(record);
        record.IsSound = findings.IsEmpty;
        if (tree[0].Type != JsonTokenType.StartObject)
        {
            return null;
        }

        record.ReadNames();
        return record;
    }

    /// <param name="index">The records.</param>
    /// <param name="outside">What they may refer to besides.</param>
    /// <param name="isWhole">Whether every file could be read; if not, what seems to be missing may stand in one that could not.</param>
    private static void CheckAcross(RecordIndex index, IOutsideIds outside, bool isWhole)
    {
        foreach (var record in index.Records)
        {
            IdentityRules.CheckPlace(record, index);
            if (record.Kind.Name == KindName.Policies)
            {
                ChronologyRules.CheckHistory(record);
            }
        }

        IdentityRules.CheckIds(index.Records, outside);
        IdentityRules.CheckNames(index.Records, outside);
        ReferenceRules.Check(index);
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in index.Records)
        {
            SourceRules.CheckUses(record, index, cited);
        }

        if (isWhole)
        {
            SourceRules.CheckUnusedShared(index, cited);
        }

        SourceRules.CheckUrls(index);
    }

    private static bool IsDatasetFile(DataFile file) => file.RelativePath == DataSchema.DatasetFile;
}
