namespace AiLandscape.Tests;

/// <summary>How much the dataset holds, and how much of it is filled: floors that a change may raise and never lower.</summary>
public sealed class CoverageTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void It_holds_at_least_this_many_records()
    {
        Ai.Models.Count.Should().BeGreaterThanOrEqualTo(300);
        Ai.Organizations.Count.Should().BeGreaterThanOrEqualTo(160);
        Ai.Policies.Count.Should().BeGreaterThanOrEqualTo(100);
        Ai.Events.Count.Should().BeGreaterThanOrEqualTo(260);
        Ai.Products.Count.Should().BeGreaterThanOrEqualTo(80);
        Ai.Chips.Count.Should().BeGreaterThanOrEqualTo(115);
        Ai.ChipRestrictions.Count.Should().BeGreaterThanOrEqualTo(77);
        Ai.Contested().Count().Should().BeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void Of_every_model_it_knows_who_made_it_when_it_came_what_it_takes_and_gives_how_it_is_had_and_where_to_read_on() =>
        Ai.Models.Where(model => model.Developers.Count == 0 || model.Released.Value is null || model.InputModalities.Count == 0 || model.OutputModalities.Count == 0 || model.Availability.Count == 0 || model.Links.Count == 0)
            .Select(model => model.Id).Should().BeEmpty();

    [Fact]
    public void Of_every_model_it_knows_the_size_or_that_the_owner_does_not_say() =>
        Ai.Models.Where(model => model.Parameters.State == SourcedState.Unknown || (model.Parameters.State == SourcedState.Estimated && model.Parameters.Statements.All(statement => statement.State != SourcedState.Undisclosed)))
            .Select(model => model.Id).Should().BeEmpty();

    [Theory]
    [InlineData("trainingCompute", 0.5)]
    [InlineData("contextWindow", 0.6)]
    [InlineData("license", 0.6)]
    public void Of_most_models_it_has(string field, double share)
    {
        var coverage = Ai.Coverage().Single(coverage => coverage.Kind == nameof(LanguageModel) && coverage.Field == field);

        (coverage.Records - coverage.Unknown).Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(share * coverage.Records), coverage.ToString());
    }

    [Fact]
    public void At_least_four_values_in_five_rest_on_a_primary_source()
    {
        // Sources are what values rest on, and the claims are those of one article.
        var coverage = Ai.Coverage().Where(coverage => coverage.Kind is not (nameof(Claim) or nameof(Source))).ToList();

        ((double)coverage.Sum(field => field.Primary) / coverage.Sum(field => field.Filled)).Should().BeGreaterThanOrEqualTo(0.8);
    }

    [Fact]
    public void Every_record_says_when_it_was_last_checked() =>
        ((IEnumerable<NamedEntity>)[.. Ai.Models, .. Ai.Products, .. Ai.Organizations, .. Ai.Chips, .. Ai.Policies, .. Ai.ChipRestrictions, .. Ai.Events])
            .Where(record => record.VerifiedOn is null).Select(record => record.File).Should().BeEmpty();
}
