namespace AiLandscape;

/// <summary>A new folder for what is written. One that holds something is refused, so that nothing is overwritten and nothing old is left among the new.</summary>
internal sealed class OutputFolder
{
    private readonly string _path;

    private OutputFolder(string path) => _path = path;

    public static OutputFolder Create(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (File.Exists(folder))
        {
            throw new IOException($"'{folder}' is a file; expected the path of a folder that is empty or does not exist yet.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"The folder '{folder}' is not empty; choose a new one, or empty it first. Nothing was written.");
        }

        Directory.CreateDirectory(folder);
        return new OutputFolder(folder);
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.Combine(_path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
    }
}
