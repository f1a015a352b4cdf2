using System.Security.Cryptography;
using System.Text;

namespace AiLandscape;

/// <summary>What a dataset is called, how fresh it is, how much it holds, and on what terms. Of overlaid datasets, all together.</summary>
public sealed class DatasetInfo
{
    private readonly PackedImage[] _layers;
    private readonly Shelf _sources;

    internal DatasetInfo(PackedImage[] layers, Shelf[] shelves)
    {
        _layers = layers;
        _sources = shelves[(int)KindName.Sources];
        Counts = shelves.ToDictionary(shelf => shelf.Kind.ToString(), shelf => shelf.Count, StringComparer.Ordinal).AsReadOnly();
    }

    /// <summary>The name; null when the dataset has no <c>dataset.json</c>.</summary>
    public string? Name => Joined(0);

    /// <summary>The SPDX identifier of the licence; null when the dataset names none.</summary>
    public string? License => Joined(1);

    /// <summary>The dataset's own credit line; null when it names none. What to repeat in full is <see cref="Attribution"/>.</summary>
    public string? Credit => Joined(2);

    /// <summary>Where the dataset is kept; null when it does not say.</summary>
    public string? Url => Joined(3);

    /// <summary>The last day on which a source was read or a record checked; null when the dataset says of none.</summary>
    public PartialDate? DataVersion => _layers.Max(layer => layer.DataVersion) is var day and > 0 ? PartialDate.ToDay(day) : null;

    /// <summary>The version of the schema that the records keep to.</summary>
    public int SchemaVersion => _layers.Max(layer => layer.SchemaVersion);

    /// <summary>SHA-256 of the packed content in small hexadecimal; of overlaid datasets, of their hashes. The same records give the same hash everywhere.</summary>
    public string Hash => _layers is [var only] ? only.Hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(_layers.Select(layer => layer.Hash)))));

    /// <summary>How many records there are of each kind, by the name of the catalog: <c>Models</c>, <c>Organizations</c>, …</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>Sources whose data are re-used under a licence, so that credit is due.</summary>
    internal IEnumerable<Source> Reused => _sources.Live.OfType<Source>().Where(source => source.License is not null);

    /// <summary>
    /// The credit text to repeat: the dataset's own line with its version, then every source whose data are re-used under a licence, with title, publisher,
    /// licence (SPDX) and address, as CC BY 4.0, section 3(a), asks for. Generated from the sources; the same text in every culture.
    /// </summary>
    public string Attribution()
    {
        string[] own = [Credit ?? Name ?? "", DataVersion is { } version ? $"Data version {version}." : ""];
        var reused = Reused.Select(source => $"{source.Name}, {source.Publisher}, {source.License} ({source.Url})").ToList();
        return string.Join(' ', own.Where(part => part.Length > 0)) + (reused.Count == 0 ? "" : $"\nWith data of: {string.Join("; ", reused)}.");
    }

    private string? Joined(int which) =>
        string.Join("; ", _layers.Select(layer => layer.DatasetText(which)).OfType<string>().Distinct(StringComparer.Ordinal)) is var text and not "" ? text : null;
}
