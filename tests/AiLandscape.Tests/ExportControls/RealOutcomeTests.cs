namespace AiLandscape.Tests.ExportControls;

/// <summary>The evaluator against what really happened.</summary>
public sealed class RealOutcomeTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    public static TheoryData<string> Decided => [.. RealOutcomes.All.Where(real => real.Undecided is null).Select(real => real.Id)];

    public static TheoryData<string> Undecided => [.. RealOutcomes.All.Where(real => real.Undecided is not null).Select(real => real.Id)];

    [Theory]
    [MemberData(nameof(Decided))]
    public void What_specifications_letters_groups_and_listings_can_decide_comes_out_as_it_did(string id)
    {
        var (real, verdict) = Evaluate(id);
        var page = verdict.Explain();

        if (real.Outcome is { } outcome)
        {
            verdict.Outcome.Should().Be(outcome, page);
        }

        if (real.Review is { } review)
        {
            verdict.ReviewPolicy.Should().Be(review, page);
        }

        if (real.Exception is { } exception)
        {
            verdict.Exceptions.Select(allowed => allowed.Code).Should().Contain(exception, page);
        }

        if (real.Status is { } status)
        {
            verdict.LicenseStatus.Should().Be(status, page);
        }

        if (real.Rule is { } rule)
        {
            verdict.CapturedBy.Select(finding => finding.Restriction.Id.Value).Should().Contain(rule, page);
        }

        if (real.Measure is { } measure)
        {
            verdict.OtherMeasures.Select(finding => finding.Restriction.Id.Value).Should().Contain(measure, page);
        }
    }

    [Theory]
    [MemberData(nameof(Undecided))]
    public void What_public_data_cannot_decide_says_why_and_differs(string id)
    {
        var (real, verdict) = Evaluate(id);

        real.Undecided.Should().NotBeNullOrEmpty();
        verdict.Outcome.Should().NotBe(real.Outcome, $"{id} could leave the list of undecided cases");
    }

    [Fact]
    public void Every_case_stands_here_once() => RealOutcomes.All.Select(real => real.Id).Should().HaveCount(84).And.OnlyHaveUniqueItems();

    private static (RealOutcomes.Case, ExportVerdict) Evaluate(string id)
    {
        var real = RealOutcomes.All.Single(real => real.Id == id);
        var buyer = real.Buyer is null ? null : Ai.Organizations[real.Buyer];
        return (real, Ai.ChipRestrictions.Evaluate(Ai.Chips[real.Chip], real.Destination, real.On, buyer, real.From is { } origin ? CountryCode.Parse(origin) : (CountryCode?)null));
    }
}
