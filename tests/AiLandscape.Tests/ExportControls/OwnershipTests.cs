using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>A listing of Inspur, and what it means to companies that Inspur owns, before, under and after the rule on affiliates.</summary>
public sealed class OwnershipTests : IDisposable
{
    private static readonly LocalDate Before = new(2025, 9, 28);
    private static readonly LocalDate Under = new(2025, 10, 15);
    private static readonly LocalDate Suspended = new(2025, 12, 1);

    private readonly TemporaryData _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0.5", ExportOutcome.Controlled)]
    [InlineData("0.49", ExportOutcome.NotControlled)]
    [InlineData(null, ExportOutcome.Indeterminate)]
    public void Half_of_the_shares_carries_a_listing_on_while_the_rule_on_affiliates_holds(string? share, ExportOutcome under)
    {
        Evaluate(share, Before).Outcome.Should().Be(ExportOutcome.NotControlled);
        Evaluate(share, Under).Outcome.Should().Be(under);
        Evaluate(share, Suspended).Outcome.Should().Be(ExportOutcome.NotControlled);
    }

    [Fact]
    public void The_page_names_the_owner_and_the_rule_that_reaches_what_it_owns()
    {
        var verdict = Evaluate("0.6", Under);

        var finding = verdict.CapturedBy.Should().ContainSingle().Subject;
        finding.Reach.Should().Be(Reach.OwnedByNamedParty);
        finding.NamedOwner!.Id.Value.Should().Be("inspur");
        finding.Through!.Id.Value.Should().Be("bis-affiliates-2025-09-29");
        verdict.Explain().Should().Contain("Inspur is named and owns the buyer").And.Contain(finding.Through.Name);
        verdict.Citations.Should().Contain(finding.Through.Effective.Chosen!.Source);
    }

    [Fact]
    public void A_share_that_no_source_gives_is_asked_for() =>
        Evaluate(null, Under).MissingInputs.Should().ContainSingle().Which.Should().StartWith("the share that Inspur holds in Owned in Brazil");

    [Fact]
    public void A_buyer_that_is_listed_itself_needs_no_owner()
    {
        var finding = Landscape.Embedded.ChipRestrictions.Evaluate(SmallChip, "BR", Under, Landscape.Embedded.Organizations["inspur"]).CapturedBy.Should().ContainSingle().Subject;

        (finding.Reach, finding.Through, finding.NamedOwner).Should().Be((Reach.NamedParty, null, null));
    }

    private static ChipSpecs SmallChip => Described.Chip(1);

    private ExportVerdict Evaluate(string? share, LocalDate day)
    {
        var parent = $$"""
                {
                  "organization": "inspur",{{(share is null ? "" : $"\n      \"share\": {share},")}}
                  "basis": "reported",
                  "source": "register"
                }
            """;
        _folder.Write("organizations/br/owned-in-brazil.json", $$"""
            {
              "id": "owned-in-brazil",
              "name": "Owned in Brazil",
              "summary": "An invented company.",
              "kind": "company",
              "country": "BR",
              "parents": [
            {{parent}}
              ],
              "sources": {
                "register": {
                  "title": "An invented register",
                  "publisher": "Register",
                  "url": "https://example.org/register",
                  "kind": "filing",
                  "tier": "primary",
                  "language": "pt",
                  "accessed": "2026-11-24"
                }
              }
            }

            """);
        var ai = Landscape.Embedded.With(_folder.Folder);
        return ai.ChipRestrictions.Evaluate(SmallChip, "BR", day, ai.Organizations["owned-in-brazil"]);
    }
}
