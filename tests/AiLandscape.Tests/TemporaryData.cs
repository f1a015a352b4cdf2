namespace AiLandscape.Tests;

/// <summary>A data folder for one test, taken away afterwards.</summary>
internal sealed class TemporaryData : IDisposable
{
    public TemporaryData() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "ailandscape-tests", Path.GetRandomFileName());

    /// <summary>Writes a file and gives the folder data again, so that calls chain.</summary>
    public TemporaryData Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryData Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public Landscape Load() => Landscape.Load(Folder);

    public void Dispose()
    {
        // Git protects its objects against writing, which on Windows is also against deleting.
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(Folder, recursive: true);
    }
}
