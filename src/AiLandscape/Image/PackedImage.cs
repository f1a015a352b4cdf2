using System.Text;

namespace AiLandscape;

/// <summary>An opened image. Opening reads the head; strings are decoded when first asked for, each once.</summary>
internal sealed class PackedImage
{
    private const int StringBlock = 64;

    private readonly ReadOnlyMemory<byte> _bytes;
    /// <summary>The strings decoded so far, in blocks that are made when one of theirs is asked for: a first query asks for few.</summary>
    private readonly string?[]?[] _strings;
    private readonly string? _folder;
    private readonly int _stringOffsets;
    private readonly int _stringText;

    /// <param name="bytes">The image.</param>
    /// <param name="folder">The folder whose records it holds, as it was given; none where they came packed.</param>
    public PackedImage(ReadOnlyMemory<byte> bytes, string? folder = null)
    {
        _bytes = bytes;
        _folder = folder;
        if (bytes.Length < ImageLayout.HeadLength || Int(0) != ImageLayout.Magic || Int(ImageLayout.VersionAt) != ImageLayout.FormatVersion)
        {
            throw new InvalidDataException($"This is no landscape image of format {ImageLayout.FormatVersion}; the assembly was built wrongly.");
        }

        _strings = new string?[(Int(ImageLayout.StringsAt) + StringBlock - 1) / StringBlock][];
        _stringOffsets = Int(ImageLayout.StringsAt + 4);
        _stringText = Int(ImageLayout.StringsAt + 8);
    }

    /// <summary>Whether this is the dataset that comes with the library.</summary>
    public bool IsEmbedded { get; init; }

    public int SchemaVersion => Int(ImageLayout.SchemaVersionAt);

    /// <summary>The last day on which a source was read, packed as a day; 0 where no source says.</summary>
    public int DataVersion => Int(ImageLayout.DataVersionAt);

    public string Hash => Convert.ToHexStringLower(Bytes.Slice(ImageLayout.HashAt, ImageLayout.HashLength));

    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>The dataset's name (0), licence (1), attribution (2) or address (3); null where it names none.</summary>
    public string? DatasetText(int which) => Int(ImageLayout.DatasetAt + (which * 4)) is var number and > 0 ? Text(number) : null;

    /// <summary>Where a file of the dataset is to be found: its path with the folder, or its path and the dataset's name.</summary>
    public string PlaceOf(string path) => _folder is null ? $"{path} of {DatasetText(0)}" : $"{_folder.TrimEnd('/')}/{path}";

    public int Count(int kind) => Int(KindAt(kind));

    /// <summary>A record: the path of its file, its sources, its fields.</summary>
    public PackedRecord Record(int kind, int number) => new(this, kind, Int(Int(KindAt(kind) + 4) + (number * 4)));

    public int FormerIdCount(int kind) => Int(KindAt(kind) + 8);

    /// <summary>A former id and the number of the record that it names.</summary>
    public (string Id, int Record) FormerId(int kind, int place)
    {
        var at = Int(KindAt(kind) + 12) + (place * 8);
        return (Text(Int(at)), Int(at + 4));
    }

    public string Text(int number)
    {
        var block = _strings[number / StringBlock] ??= new string?[StringBlock];
        if (block[number % StringBlock] is { } known)
        {
            return known;
        }

        var (start, length) = StringOffsets.Of(Bytes[_stringOffsets..], number);
        return block[number % StringBlock] = Decode(Bytes.Slice(_stringText + start, length));
    }

    /// <summary>
    /// ASCII goes by way of Latin-1, which gives the same text: the first use of the UTF-8 decoder in a process waits more than a millisecond for its vector
    /// code to be compiled, a tenth of a first query.
    /// </summary>
    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        foreach (var next in utf8)
        {
            if (next >= 0x80)
            {
                return Encoding.UTF8.GetString(utf8);
            }
        }

        return Encoding.Latin1.GetString(utf8);
    }

    private static int KindAt(int kind) => ImageLayout.KindsAt + (kind * ImageLayout.KindEntryLength);

    private int Int(int at) => LittleEndian.Int32(Bytes, at);
}
