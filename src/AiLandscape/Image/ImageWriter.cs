using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AiLandscape;

/// <summary>Lays the sections of an image one behind the other. The same content gives the same bytes.</summary>
internal static class ImageWriter
{
    /// <param name="strings">The string table.</param>
    /// <param name="kinds">Per kind: the offsets of its records in <paramref name="records"/>, and former ids with the record that each names.</param>
    /// <param name="records">The packed records.</param>
    /// <param name="dataset">String numbers of the dataset's name, licence, attribution and address.</param>
    /// <param name="schemaVersion">Version of the schema that the records keep to.</param>
    /// <param name="dataVersion">The last day on which a source was read, packed as a day.</param>
    public static byte[] Write(StringTable strings, IReadOnlyList<PackedKind> kinds, ByteSink records, int[] dataset, int schemaVersion, int dataVersion)
    {
        var size = ImageLayout.HeadLength + strings.Text.Length + StringOffsets.SizeOf(strings.Offsets.Count) + records.Length
            + kinds.Sum(kind => (kind.Offsets.Count * 4) + (kind.FormerIds.Count * 8));
        var image = new byte[size];
        var at = ImageLayout.HeadLength;
        Put(0, ImageLayout.Magic);
        Put(ImageLayout.VersionAt, ImageLayout.FormatVersion);
        Put(ImageLayout.SchemaVersionAt, schemaVersion);
        Put(ImageLayout.DataVersionAt, dataVersion);
        for (var i = 0; i < ImageLayout.DatasetTexts; i++)
        {
            Put(ImageLayout.DatasetAt + (i * 4), dataset[i]);
        }

        Put(ImageLayout.StringsAt, strings.Offsets.Count);
        Put(ImageLayout.StringsAt + 8, at);
        Append(strings.Text.Written);
        Put(ImageLayout.StringsAt + 4, at);
        StringOffsets.Write(strings, image.AsSpan(at));
        at += StringOffsets.SizeOf(strings.Offsets.Count);

        var recordsAt = at;
        Append(records.Written);
        for (var i = 0; i < kinds.Count; i++)
        {
            var entry = ImageLayout.KindsAt + (i * ImageLayout.KindEntryLength);
            Put(entry, kinds[i].Offsets.Count);
            Put(entry + 4, at);
            kinds[i].Offsets.ForEach(offset => AppendNumber(recordsAt + offset));
            Put(entry + 8, kinds[i].FormerIds.Count);
            Put(entry + 12, at);
            foreach (var (id, record) in kinds[i].FormerIds)
            {
                AppendNumber(id);
                AppendNumber(record);
            }
        }

        SHA256.HashData(image.AsSpan(ImageLayout.ContentAt), image.AsSpan(ImageLayout.HashAt, ImageLayout.HashLength));
        return image;

        void Put(int where, int value) => BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(where), value);

        void Append(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(image.AsSpan(at));
            at += bytes.Length;
        }

        void AppendNumber(int value)
        {
            Put(at, value);
            at += 4;
        }
    }
}
