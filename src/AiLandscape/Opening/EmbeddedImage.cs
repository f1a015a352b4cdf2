namespace AiLandscape;

/// <summary>Opens the image that the build embeds.</summary>
internal static class EmbeddedImage
{
    public const string ResourceName = "landscape.image";

    public static PackedImage Open()
    {
        using var stream = typeof(EmbeddedImage).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The assembly holds no '{ResourceName}'; it was built wrongly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PackedImage(bytes) { IsEmbedded = true };
    }
}
