namespace AiLandscape;

/// <summary>Compiles a folder in memory, by the rules of the build.</summary>
internal static class FolderImage
{
    public static PackedImage Compile(string folder, IOutsideIds outside)
    {
        var result = LandscapeCompiler.CompileFolder(folder, folder.Replace('\\', '/'), outside);
        return result.Findings.Count == 0
            ? new PackedImage(result.Pack())
            : throw new InvalidLandscapeDataException([.. result.Findings.Select(DataFinding.From).Order(DataFinding.ByPlace)]);
    }
}
