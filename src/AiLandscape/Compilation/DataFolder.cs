using System.IO.Enumeration;

namespace AiLandscape;

/// <summary>Reads a data folder. It never leaves the folder: links are reported, not followed.</summary>
internal static class DataFolder
{
    private const long MaxFileBytes = 64L << 20;

    /// <summary>What the framework gives as the attributes of a file that is not there.</summary>
    private const FileAttributes Missing = (FileAttributes)(-1);

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
            Walk(folder, displayFolder, content);
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

    private static void Walk(string root, string display, FolderContent content)
    {
        var open = new Stack<string>([""]);
        var found = new List<Entry>();
        while (open.TryPop(out var folder))
        {
            foreach (var entry in Entries(root, folder, display, content))
            {
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry.IsFolder)
                {
                    open.Push(entry.Path);
                }
                else
                {
                    found.Add(entry);
                }
            }
        }

        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var read = new (DataFile? File, RawFinding? Finding)[found.Count];
        Many.ForEach(found.Count, () => new Arena<byte>(), (i, room) => read[i] = ReadFile(found[i], root, display, room));
        content.Files.AddRange(read.Select(item => item.File).OfType<DataFile>());
        content.Findings.AddRange(read.Select(item => item.Finding).OfType<RawFinding>());
        content.Unread.AddRange(found.Where((_, i) => read[i].Finding?.Rule == DataRule.Unreadable).Select(file => file.Path));
    }

    private static IReadOnlyList<Entry> Entries(string root, string folder, string display, FolderContent content)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        try
        {
            return [.. new FileSystemEnumerable<Entry>(Path.Join(root, folder), (ref FileSystemEntry entry) => Entry.Of(prefix, ref entry), Everything)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            content.Unread.Add(folder);
            content.Findings.Add(Unreadable(DataFile.Join(display, folder), error.Message));
            return [];
        }
    }

    private static (DataFile?, RawFinding?) ReadFile(Entry file, string root, string display, Arena<byte> room)
    {
        try
        {
            // Asked here and not while the folder is listed, because it is a call of its own for each file and here there are several threads.
            var state = new FileInfo(Path.Join(root, file.Path));
            if (state.Attributes == Missing)
            {
                return (null, Unreadable(DataFile.Join(display, file.Path), "the file went away while the folder was read; read the folder again"));
            }

            if (state.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return (null, Unreadable(DataFile.Join(display, file.Path), "this is a link, and links are not followed; put the file itself here"));
            }

            if (state.Extension is ".md" or ".txt")
            {
                return default;
            }

            if (state.Extension is not ".json")
            {
                return (null, new RawFinding(DataFile.Join(display, file.Path), 1, 1, DataRule.StrayFile, $"'{file.Name}' is no record; records are .json files, notes .md or .txt"));
            }

            if (state.Length is 0 or > MaxFileBytes)
            {
                return (null, Unreadable(DataFile.Join(display, file.Path), state.Length == 0 ? "the file is empty" : $"the file has {state.Length} bytes; at most {MaxFileBytes} are read"));
            }

            return (new DataFile(file.Path, display, ReadAll(state.FullName, room)), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable(DataFile.Join(display, file.Path), error.Message));
        }
    }

    private static ArraySegment<byte> ReadAll(string path, Arena<byte> room)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length > MaxFileBytes)
        {
            throw new IOException($"the file grew to {length} bytes while it was read; at most {MaxFileBytes} are read");
        }

        var bytes = room.Take((int)length);
        var read = 0;
        while (read < bytes.Count && RandomAccess.Read(file, bytes.AsSpan(read), read) is var count and > 0)
        {
            read += count;
        }

        return bytes[..read];
    }

    private static RawFinding Unreadable(string path, string message) => new(path, 1, 1, DataRule.Unreadable, message);

    /// <summary>What stands in a folder, as the system lists it.</summary>
    private readonly record struct Entry(string Path, bool IsFolder)
    {
        public ReadOnlySpan<char> Name => Path.AsSpan(Path.LastIndexOf('/') + 1);

        public static Entry Of(string prefix, ref FileSystemEntry entry) =>
            new($"{prefix}{entry.FileName}", entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
    }
}
