using BenchmarkDotNet.Attributes;

namespace AiLandscape.Benchmarks;

/// <summary>A model by its id. DESIGN §7: at most 25 ns, no allocation.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly Catalog<LanguageModel> _embedded = Landscape.Embedded.Models;
    private Catalog<LanguageModel> _hundredThousand = null!;
    private Dictionary<string, LanguageModel> _dictionary = null!;
    private string[] _ids = null!;
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        _hundredThousand = Records.HundredThousand.Models;
        _dictionary = _hundredThousand.ToDictionary(model => model.Id.Value, StringComparer.Ordinal);
        _ids = [.. Enumerable.Range(0, 1024).Select(i => SyntheticRecord.ModelId(i * 97))];
    }

    /// <summary>What the same lookup costs at best on this machine, today.</summary>
    [Benchmark(Baseline = true)]
    public LanguageModel BareDictionary() => _dictionary["model-050000"];

    [Benchmark]
    public LanguageModel BareDictionaryManyIds() => _dictionary[_ids[_next++ & 1023]];

    [Benchmark]
    public LanguageModel Embedded() => _embedded["gpt-4"];

    [Benchmark]
    public LanguageModel EmbeddedGeneratedId() => _embedded[ModelIds.Gpt4];

    [Benchmark]
    public LanguageModel HundredThousandSameId() => _hundredThousand["model-050000"];

    /// <summary>1,024 ids in turn, so that not every step finds its data in the nearest cache.</summary>
    [Benchmark]
    public LanguageModel HundredThousandManyIds() => _hundredThousand[_ids[_next++ & 1023]];
}
