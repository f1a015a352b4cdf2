namespace AiLandscape;

/// <summary>
/// The head of an image: magic, format version, schema version, data version, content hash, then where each section begins. Behind it stand the string
/// table (UTF-8, then offsets), the records, and per kind where they begin and the former ids. All numbers are little-endian.
/// </summary>
internal static class ImageLayout
{
    /// <summary>Raised with every change of this layout; a reader opens its own version only.</summary>
    public const int FormatVersion = 3;

    public const int VersionAt = 4;
    public const int SchemaVersionAt = 8;
    public const int DataVersionAt = 12;
    public const int HashAt = 16;
    public const int HashLength = 32;

    /// <summary>Content from here on is what the hash covers.</summary>
    public const int ContentAt = HashAt + HashLength;

    /// <summary>Name, licence, attribution and address of the dataset as string numbers, 0 where absent.</summary>
    public const int DatasetAt = ContentAt;
    public const int DatasetTexts = 4;

    /// <summary>Count of strings, then where their offsets and their bytes begin.</summary>
    public const int StringsAt = DatasetAt + (DatasetTexts * 4);

    /// <summary>Per kind: count of records, where their offsets begin, count of former ids, where these begin.</summary>
    public const int KindsAt = StringsAt + 12;
    public const int KindEntryLength = 16;

    public const int HeadLength = KindsAt + (KindCount * KindEntryLength);
    public const int KindCount = 9;

    /// <summary>The letters AILI as one number, lowest byte first.</summary>
    public const int Magic = 0x494C_4941;
}
