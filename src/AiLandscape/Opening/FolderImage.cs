namespace AiLandscape;

/// <summary>Compiles a folder in memory, by the rules of the build.</summary>
internal static class FolderImage
{
    public static PackedImage Compile(string folder, IOutsideIds outside)
    {
        var display = folder.Replace('\\', '/');
        var result = LandscapeCompiler.CompileFolder(folder, display, outside);
        return result.Findings.Count == 0
            ? new PackedImage(result.Pack(), display)
            : throw new InvalidLandscapeDataException([.. result.Findings.Select(DataFinding.From).Order(DataFinding.ByPlace)]);
    }
}
