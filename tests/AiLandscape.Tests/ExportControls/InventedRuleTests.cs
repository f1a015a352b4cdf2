using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>Next month's rule is a file. Nothing of the library knows this one.</summary>
public sealed class InventedRuleTests : IDisposable
{
    private static readonly LocalDate Before = new(2031, 5, 31);
    private static readonly LocalDate After = new(2031, 6, 1);

    private readonly TemporaryData _folder = new();
    private readonly Landscape _ai;

    public InventedRuleTests()
    {
        _folder.Write("chip-restrictions/us/rule-of-2031.json", """
            {
              "id": "rule-of-2031",
              "name": "Rule of June 2031",
              "summary": "An invented rule.",
              "jurisdiction": "US",
              "authority": "bis",
              "instrument": "threshold-rule",
              "citation": "96 FR 1",
              "effective": [
                {
                  "value": "2031-06-01",
                  "basis": "official",
                  "source": "gazette"
                }
              ],
              "directions": [
                "export"
              ],
              "items": [
                "advanced-ic"
              ],
              "clauses": [
                {
                  "citation": "3A099.a",
                  "when": {
                    "allOf": [
                      {
                        "metric": "dram-bandwidth",
                        "above": 5000
                      },
                      {
                        "metric": "transistor-count",
                        "atLeast": 80000000000
                      }
                    ]
                  },
                  "source": "gazette"
                }
              ],
              "destinations": [
                {
                  "countries": [
                    "BR"
                  ],
                  "source": "gazette"
                }
              ],
              "licenseRequirement": "license-required",
              "reviews": [
                {
                  "policy": "policy-of-denial",
                  "source": "gazette"
                }
              ],
              "exceptions": [
                {
                  "code": "XYZ",
                  "when": {
                    "metric": "dram-bandwidth",
                    "atMost": 6000
                  },
                  "source": "gazette"
                }
              ],
              "sources": {
                "gazette": {
                  "title": "An invented rule",
                  "publisher": "Gazette of 2031",
                  "url": "https://example.org/2031",
                  "kind": "gazette",
                  "tier": "primary",
                  "language": "en",
                  "accessed": "2026-11-24"
                }
              }
            }

            """);
        _ai = Landscape.Embedded.With(_folder.Folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_captures_from_its_first_day_what_its_file_says()
    {
        var chip = Chip(memory: 5500, transistors: 90_000_000_000);

        _ai.ChipRestrictions.Evaluate(chip, "BR", Before).Outcome.Should().Be(ExportOutcome.NotControlled);
        var verdict = _ai.ChipRestrictions.Evaluate(chip, "BR", After);
        verdict.Outcome.Should().Be(ExportOutcome.Controlled);
        verdict.CapturedBy.Should().ContainSingle().Which.Clause!.Citation.Should().Be("3A099.a");
        verdict.ReviewPolicy.Should().Be(ReviewPolicy.PolicyOfDenial);
        verdict.Exceptions.Should().ContainSingle().Which.Code.Should().Be("XYZ");
        verdict.Citations.Should().Contain(source => source.Publisher == "Gazette of 2031");
    }

    [Fact]
    public void Its_limits_count_as_it_says() =>
        _ai.ChipRestrictions.Evaluate(Chip(memory: 5000, transistors: 90_000_000_000), "BR", After).Outcome.Should().Be(ExportOutcome.NotControlled, "above 5000 leaves 5000 out");

    [Fact]
    public void What_it_asks_and_nobody_knows_is_named()
    {
        var verdict = _ai.ChipRestrictions.Evaluate(Chip(memory: 6500, transistors: null), "BR", After);

        verdict.Outcome.Should().Be(ExportOutcome.Indeterminate);
        verdict.MissingInputs.Should().Equal("transistor count");
    }

    [Fact]
    public void It_has_to_be_asked() => Landscape.Embedded.ChipRestrictions.Evaluate(Chip(memory: 5500, transistors: 90_000_000_000), "BR", After).Outcome.Should().Be(ExportOutcome.NotControlled);

    private static ChipSpecs Chip(double memory, long? transistors) => new()
    {
        Throughput = new Dictionary<NumberFormat, Throughput> { [NumberFormat.Fp16] = Throughput.FromTeraOps(10) },
        MemoryBandwidth = Bandwidth.FromGigabytesPerSecond(memory),
        TransistorCount = transistors is { } count ? TransistorCount.Of(count) : null,
    };
}
