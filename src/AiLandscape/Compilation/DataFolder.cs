namespace AiLandscape;

/// <summary>Reads a data folder. It never leaves the folder: links are reported, not followed.</summary>
internal static class DataFolder
{
    private const long MaxFileBytes = 64L << 20;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, ReturnSpecialDirectories = false, IgnoreInaccessible = false };

    /// <summary>The .json files below a folder in ordinal order of their paths. What cannot be read becomes a finding.</summary>
    public static List<DataFile> Read(string folder, string displayFolder, List<RawFinding> findings)
    {
        var files = new List<DataFile>();
        if (!Directory.Exists(folder))
        {
            findings.Add(Unreadable(displayFolder, File.Exists(folder) ? "this is a file; expected the folder that holds the records" : "there is no such folder"));
            return files;
        }

        try
        {
            Walk(new DirectoryInfo(folder), "", displayFolder, files, findings);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(Unreadable(displayFolder, error.Message));
        }

        if (files.Count == 0 && findings.Count == 0)
        {
            findings.Add(Unreadable(displayFolder, $"the folder holds no records; expected .json files in {Describe.List(DataSchema.Kinds.Select(kind => kind.Folder + "/"))}"));
        }

        return files;
    }

    private static void Walk(DirectoryInfo root, string prefix, string display, List<DataFile> files, List<RawFinding> findings)
    {
        var open = new Stack<(DirectoryInfo Folder, string Prefix)>([(root, prefix)]);
        var found = new List<(FileInfo File, string Path)>();
        while (open.TryPop(out var next))
        {
            foreach (var entry in Entries(next.Folder, Join(display, next.Prefix.TrimEnd('/')), findings))
            {
                var path = next.Prefix + entry.Name;
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    findings.Add(Unreadable(Join(display, path), "this is a link, and links are not followed; put the file itself here"));
                }
                else if (entry is DirectoryInfo folder)
                {
                    open.Push((folder, path + "/"));
                }
                else
                {
                    found.Add(((FileInfo)entry, path));
                }
            }
        }

        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var read = new (DataFile? File, RawFinding? Finding)[found.Count];
        Many.ForEach(found.Count, i => read[i] = ReadFile(found[i].File, found[i].Path, Join(display, found[i].Path)));
        files.AddRange(read.Select(item => item.File).OfType<DataFile>());
        findings.AddRange(read.Select(item => item.Finding).OfType<RawFinding>());
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string display, List<RawFinding> findings)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(Unreadable(display, error.Message));
            return [];
        }
    }

    private static (DataFile?, RawFinding?) ReadFile(FileInfo file, string path, string display)
    {
        if (file.Extension is ".md" or ".txt")
        {
            return default;
        }

        if (file.Extension != ".json")
        {
            return (null, new RawFinding(display, 1, 1, DataRule.StrayFile, $"'{file.Name}' is no record; records are .json files, notes .md or .txt"));
        }

        try
        {
            if (file.Length is 0 or > MaxFileBytes)
            {
                return (null, Unreadable(display, file.Length == 0 ? "the file is empty" : $"the file has {file.Length} bytes; at most {MaxFileBytes} are read"));
            }

            return (new DataFile(path, display, File.ReadAllBytes(file.FullName)), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable(display, error.Message));
        }
    }

    private static RawFinding Unreadable(string path, string message) => new(path, 1, 1, DataRule.Unreadable, message);

    private static string Join(string display, string path) => display.Length == 0 ? path : path.Length == 0 ? display : $"{display.TrimEnd('/')}/{path}";
}
