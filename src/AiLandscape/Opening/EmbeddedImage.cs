namespace AiLandscape;

/// <summary>Opens the image that the build embeds.</summary>
internal static class EmbeddedImage
{
    public const string ResourceName = "landscape.image";

    public static PackedImage Open()
    {
        var stream = typeof(EmbeddedImage).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The assembly holds no '{ResourceName}'; it was built wrongly.");
        return new PackedImage(stream is UnmanagedMemoryStream mapped ? new ResourceMemory(mapped).Memory : Copy(stream)) { IsEmbedded = true };
    }

    /// <summary>For a runtime that gives resources as another stream.</summary>
    private static byte[] Copy(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
