namespace AiLandscape;

/// <summary>Compiles a folder in memory, by the rules of the build.</summary>
internal static class FolderImage
{
    public static PackedImage Compile(string folder, IOutsideIds outside)
    {
        var findings = new List<RawFinding>();
        var files = DataFolder.Read(folder, folder.Replace('\\', '/'), findings);
        var result = LandscapeCompiler.Compile(files, outside);
        return findings.Count + result.Findings.Count == 0
            ? new PackedImage(result.Pack())
            : throw new InvalidLandscapeDataException([.. findings.Concat(result.Findings).Select(DataFinding.From).Order(DataFinding.ByPlace)]);
    }
}
