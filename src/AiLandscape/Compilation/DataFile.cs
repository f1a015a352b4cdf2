namespace AiLandscape;

/// <summary>The bytes of one file, with its path from the data root in forward slashes and the path to print in findings.</summary>
internal sealed record DataFile(string RelativePath, string DisplayPath, byte[] Bytes);
