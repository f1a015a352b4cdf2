namespace AiLandscape;

/// <summary>Reads a data folder. It never leaves the folder: links are reported, not followed.</summary>
internal static class DataFolder
{
    private const long MaxFileBytes = 64L << 20;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, ReturnSpecialDirectories = false, IgnoreInaccessible = false };

    /// <summary>The .json files below a folder in ordinal order of their paths. What cannot be read becomes a finding.</summary>
    public static FolderContent Read(string folder, string displayFolder)
    {
        var content = new FolderContent();
        if (!Directory.Exists(folder))
        {
            content.Findings.Add(Unreadable(displayFolder, File.Exists(folder) ? "this is a file; expected the folder that holds the records" : "there is no such folder"));
            return content;
        }

        try
        {
            Walk(new DirectoryInfo(folder), displayFolder, content);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            content.Findings.Add(Unreadable(displayFolder, error.Message));
        }

        if (content.Files.Count == 0 && content.Findings.Count == 0)
        {
            content.Findings.Add(Unreadable(displayFolder, $"the folder holds no records; expected .json files in {Describe.List(DataSchema.Kinds.Select(kind => kind.Folder + "/"))}"));
        }

        return content;
    }

    private static void Walk(DirectoryInfo root, string display, FolderContent content)
    {
        var open = new Stack<(DirectoryInfo Folder, string Prefix)>([(root, "")]);
        var found = new List<(FileInfo File, string Path)>();
        while (open.TryPop(out var next))
        {
            foreach (var entry in Entries(next.Folder, next.Prefix.TrimEnd('/'), display, content))
            {
                var path = next.Prefix + entry.Name;
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    content.Unread.Add(path);
                    content.Findings.Add(Unreadable(Join(display, path), "this is a link, and links are not followed; put the file itself here"));
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
        content.Files.AddRange(read.Select(item => item.File).OfType<DataFile>());
        content.Findings.AddRange(read.Select(item => item.Finding).OfType<RawFinding>());
        content.Unread.AddRange(found.Where((_, i) => read[i].Finding?.Rule == DataRule.Unreadable).Select(file => file.Path));
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string path, string display, FolderContent content)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            content.Unread.Add(path);
            content.Findings.Add(Unreadable(Join(display, path), error.Message));
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
