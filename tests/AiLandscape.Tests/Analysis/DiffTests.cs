namespace AiLandscape.Tests.Analysis;

/// <summary>What changed from one landscape to another.</summary>
public sealed class DiffTests
{
    [Fact]
    public void The_same_landscape_differs_in_nothing()
    {
        Landscape.Embedded.DiffFrom(Landscape.Embedded).IsEmpty.Should().BeTrue();
        Landscape.Embedded.DiffFrom(Landscape.Embedded).ToString().Should().Be("Nothing changed.");
    }

    [Fact]
    public void Added_changed_withdrawn_renamed_and_removed_records_are_told_apart_with_both_values()
    {
        using var before = new TinyData().Lab().Model("stays", """ "family": "A" """).Model("old-name").Model("goes").Model("dies");
        using var after = new TinyData().Lab()
            .Model("stays", """ "family": "B", "version": "2" """)
            .Model("new-name", """ "formerIds": ["old-name"], "name": "old-name" """)
            .Model("goes", """ "withdrawn": {"on": "2026-11-01", "reason": "It was none."} """)
            .Model("comes");

        var diff = after.Load().DiffFrom(before.Load());

        diff.Added.Select(entity => entity.Id.Value).Should().Equal("comes");
        diff.Removed.Select(entity => entity.Id.Value).Should().Equal("dies");
        diff.Withdrawn.Select(entity => entity.Id.Value).Should().Equal("goes");
        diff.Renamed.Select(renaming => renaming.ToString()).Should().Equal("old-name → new-name");
        diff.Changed.Where(change => change.Entity.Id == "stays").Select(change => (change.Field, change.Before, change.After)).Should().Equal(("family", "\"A\"", "\"B\""), ("version", null, "\"2\""));
        diff.ToString().Should().Contain("changed    models/lab/stays.json, family: \"A\" → \"B\"").And.Contain("withdrawn  models/lab/goes.json: It was none.");
    }

    [Fact]
    public void A_source_that_stands_in_a_record_is_a_change_of_that_record()
    {
        using var before = new TinyData().Lab().Model("m", "", "page");
        using var after = new TinyData().Lab().Model("m", "", "page", "other");

        var diff = after.Load().DiffFrom(before.Load());

        (diff.Added, diff.Removed).Should().BeEquivalentTo((Array.Empty<Entity>(), Array.Empty<Entity>()));
        diff.Changed.Select(change => change.Field).Should().Equal("evidence", "sources");
        diff.Changed[1].After.Should().Contain("Publisher of other");
    }

    [Fact]
    public void From_one_day_to_another_the_world_gained_gpt_4()
    {
        var ai = Landscape.Embedded;

        var diff = ai.AsOf(new(2023, 3, 14)).DiffFrom(ai.AsOf(new(2023, 3, 13)));

        diff.Added.Select(entity => entity.Id.Value).Should().Contain("gpt-4").And.NotContain("gpt-3");
        diff.Removed.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2021-06-30", "2023-03-16")]
    [InlineData("2023-03-16", "2026-11-24")]
    [InlineData("2026-11-24", "2019-01-01")]
    public void Applied_to_the_other_landscape_a_difference_restores_this_one(string from, string until) =>
        AppliedDiff.ShouldRestore(Landscape.Embedded.AsOf(PartialDate.Parse(until).Earliest), Landscape.Embedded.AsOf(PartialDate.Parse(from).Earliest));
}
