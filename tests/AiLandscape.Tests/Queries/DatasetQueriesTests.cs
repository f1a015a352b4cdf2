namespace AiLandscape.Tests;

/// <summary>The dataset measures itself.</summary>
public sealed class DatasetQueriesTests
{
    [Fact]
    public void A_contested_value_is_one_on_which_standing_statements_disagree()
    {
        using var data = World();

        data.Load().Contested().Select(field => field.ToString()).Should().Equal("two, parameters: 1");
    }

    [Fact]
    public void A_single_sourced_value_rests_on_one_source_however_often_it_is_cited()
    {
        using var data = World();

        data.Load().SingleSourced().Select(field => $"{field.Entity.Id}.{field.Field}").Should().Equal("one.parameters", "one.trainingTokens");
    }

    [Fact]
    public void A_stale_record_was_last_checked_before_the_day_or_never()
    {
        using var data = World();
        var ai = data.Load();

        ai.Stale(new(2026, 1, 1)).Select(entity => entity.Id.Value).Should().Equal("two", "lab");
        ai.Stale(new(2026, 1, 2)).Select(entity => entity.Id.Value).Should().Equal("one", "two", "lab");
    }

    [Fact]
    public void Coverage_counts_what_is_filled_estimated_withheld_and_unknown_and_what_rests_on_a_primary_source()
    {
        using var data = World();
        var coverage = data.Load().Coverage();

        FieldCoverage Of(string field) => coverage.Single(row => row.Kind == "LanguageModel" && row.Field == field);
        Of("parameters").Should().Be(new FieldCoverage("LanguageModel", "parameters", Records: 2, Filled: 2, Estimated: 0, Undisclosed: 0, NotApplicable: 0, Primary: 1));
        (Of("trainingCompute").Estimated, Of("trainingCompute").Undisclosed, Of("trainingCompute").Unknown).Should().Be((1, 1, 0));
        Of("released").Unknown.Should().Be(2);
        Of("trainingTokens").ToString().Should().Be("LanguageModel.trainingTokens: 1 of 2 filled, 1 of them by a primary source; 0 estimated, 0 undisclosed, 0 not applicable, 1 unknown");
        Of("developers").Primary.Should().Be(1, "plain fields rest on the sources of the record");
    }

    [Fact]
    public void Every_field_of_every_kind_is_covered_and_the_counts_add_up()
    {
        var coverage = Landscape.Embedded.Coverage();

        coverage.Should().OnlyContain(row => row.Unknown >= 0 && row.Primary <= row.Filled && row.Records > 0);
        coverage.Single(row => row.Kind == "LanguageModel" && row.Field == "developers").Filled.Should().Be(Landscape.Embedded.Models.Count);
        coverage.Select(row => row.Kind).Distinct().Should().HaveCount(9);
    }

    [Fact]
    public void Every_disputable_field_of_the_schema_stands_among_the_sourced_fields_of_its_kind()
    {
        foreach (var kind in Landscape.Embedded.Coverage().GroupBy(row => row.Kind))
        {
            var records = Records().Where(entity => entity.GetType().Name == kind.Key || entity.GetType().BaseType!.Name == kind.Key).ToList();
            var undisputed = kind.Where(row => row.Estimated + row.Undisclosed + row.NotApplicable == 0).Select(row => row.Field);
            kind.Select(row => row.Field).Except(undisputed).Except(records.SelectMany(entity => entity.SourcedFields).Select(field => field.Field.Split('.')[0])).Should().BeEmpty(kind.Key);
        }
    }

    private static IEnumerable<Entity> Records()
    {
        var ai = Landscape.Embedded;
        return [.. ai.Models, .. ai.Products, .. ai.Organizations, .. ai.Chips, .. ai.Policies, .. ai.ChipRestrictions, .. ai.Events, .. ai.Claims, .. ai.Sources];
    }

    private static TinyData World() => new TinyData().Lab()
        .Add("sources/own-word", """ "tier": "primary" """)
        .Model("one", """
            "parameters": [{"value": 1, "basis": "official", "source": "@own-word"}, {"value": 1, "basis": "reported", "source": "@own-word"}, {"value": 3, "basis": "reported", "rank": "refuted", "source": "page"}],
            "trainingCompute": [{"value": 1, "basis": "estimated", "source": "page"}],
            "trainingTokens": [{"value": 1, "basis": "official", "source": "@own-word"}],
            "verifiedOn": "2026-01-01"
            """)
        .Model("two", """
            "parameters": [{"value": 1, "basis": "reported", "source": "a"}, {"value": 2, "basis": "reported", "source": "b"}],
            "trainingCompute": [{"state": "undisclosed", "basis": "official", "source": "a"}]
            """, "a", "b");
}
