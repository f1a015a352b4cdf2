namespace AiLandscape.Tests.ExportControls;

/// <summary>The derived figures against a computation of their own from the JSON of the data.</summary>
public sealed class MetricsTests
{
    private const double Tolerance = 1e-9;

    private static readonly Dictionary<string, int> Bits = new(StringComparer.Ordinal)
    {
        ["fp64"] = 64,
        ["fp32"] = 32,
        ["tf32"] = 19,
        ["bf16"] = 16,
        ["fp16"] = 16,
        ["int16"] = 16,
        ["fp8"] = 8,
        ["int8"] = 8,
        ["fp6"] = 6,
        ["fp4"] = 4,
        ["int4"] = 4,
    };

    public static TheoryData<string> Chips => [.. Landscape.Embedded.Chips.Select(chip => chip.Id.Value)];

    [Theory]
    [MemberData(nameof(Chips))]
    public void Performance_and_density_of_every_chip_agree_with_a_computation_of_their_own(string id)
    {
        var metrics = Landscape.Embedded.Chips[id].Metrics();
        var rates = ChipFigures.Rates(id);

        var performance = rates.Count == 0 ? 0 : rates.Max(rate => rate.Value * Bits[rate.Key]);
        metrics.TotalProcessingPerformance.Minimum.Should().BeApproximately(performance, performance * Tolerance);
        if (ChipFigures.DieArea(id) is { } area && metrics.PerformanceDensity.Applies == true)
        {
            metrics.PerformanceDensity.Minimum.Should().BeApproximately(performance / area, performance / area * Tolerance);
        }
        else
        {
            metrics.PerformanceDensity.Value.Should().BeNull();
        }
    }

    [Fact]
    public void There_are_at_least_115_chips_and_most_have_a_performance()
    {
        Landscape.Embedded.Chips.Count.Should().BeGreaterThanOrEqualTo(115);
        Landscape.Embedded.Chips.Count(chip => chip.Metrics().TotalProcessingPerformance.Minimum > 0).Should().BeGreaterThan(90);
    }
}
