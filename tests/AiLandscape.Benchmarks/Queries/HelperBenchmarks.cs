using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AiLandscape.Benchmarks;

/// <summary>Query helpers against the loop that one would write by hand, at 100,000 models. DESIGN §7: at most 1.1 times.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class HelperBenchmarks
{
    public const string Country = "From(country)";
    public const string Year = "ReleasedDuring(year)";
    public const string Size = "Where(Parameters.Value >= x)";

    private static readonly CountryCode China = "CN";
    private static readonly Period Year2021 = Period.Year(2021);
    private static readonly ParameterCount Half = ParameterCount.Billions(500);

    private Catalog<LanguageModel> _models = null!;

    [GlobalSetup]
    public void SetUp() => _models = Records.HundredThousand.Models;

    [Benchmark(Baseline = true), BenchmarkCategory(Country)]
    public int CountryByHand()
    {
        var count = 0;
        foreach (var model in _models)
        {
            var developers = model.Developers;
            for (var i = 0; i < developers.Count; i++)
            {
                if (developers[i].Country == China)
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }

    [Benchmark, BenchmarkCategory(Country)]
    public int CountryByHelper() => _models.From(China).Count();

    [Benchmark(Baseline = true), BenchmarkCategory(Year)]
    public int YearByHand()
    {
        var count = 0;
        foreach (var model in _models)
        {
            if (model.Released.Value is { } released && released.IsWithin(Year2021))
            {
                count++;
            }
        }

        return count;
    }

    [Benchmark, BenchmarkCategory(Year)]
    public int YearByHelper() => _models.ReleasedDuring(2021).Count();

    [Benchmark(Baseline = true), BenchmarkCategory(Size)]
    public int SizeByHand()
    {
        var count = 0;
        foreach (var model in _models)
        {
            if (model.Parameters.Value >= Half)
            {
                count++;
            }
        }

        return count;
    }

    [Benchmark, BenchmarkCategory(Size)]
    public int SizeByLinq() => _models.Where(model => model.Parameters.Value >= Half).Count();
}
