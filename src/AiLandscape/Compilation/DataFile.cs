namespace AiLandscape;

/// <summary>The bytes of one file, with its path from the data root in forward slashes.</summary>
internal sealed record DataFile(string RelativePath, string DisplayFolder, ArraySegment<byte> Bytes)
{
    /// <summary>The path to print in findings; put together when asked for, because hardly any file has one.</summary>
    public string DisplayPath => Join(DisplayFolder, RelativePath);

    /// <summary>The first folder of a path from the data root, which is that of a kind; all of the path where it has no slash.</summary>
    public static string FirstFolder(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? path[..slash] : path;

    /// <summary>A path below a folder, of which either may be empty.</summary>
    public static string Join(string folder, string path) => folder.Length == 0 ? path : path.Length == 0 ? folder : $"{folder.TrimEnd('/')}/{path}";
}
