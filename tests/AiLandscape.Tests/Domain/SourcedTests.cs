namespace AiLandscape.Tests;

/// <summary>The rule that chooses among statements, branch by branch.</summary>
public sealed class SourcedTests
{
    [Fact]
    public void A_preferred_statement_beats_a_better_basis()
    {
        var parameters = Parameters("""{"value": 1, "basis": "official", "source": "a"}, {"value": 2, "basis": "reported", "rank": "preferred", "source": "b"}""");

        parameters.Value.Should().Be(ParameterCount.Of(2));
        parameters.Chosen!.Rank.Should().Be(Rank.Preferred);
    }

    /// <summary>Best first; the worse of two neighbours always stands first in the record, so that order alone cannot explain the choice.</summary>
    [Theory]
    [InlineData("official", "measured")]
    [InlineData("measured", "derived")]
    [InlineData("derived", "reported")]
    [InlineData("reported", "estimated")]
    [InlineData("estimated", "leaked")]
    public void The_better_basis_wins_wherever_it_stands(string better, string worse)
    {
        var parameters = Parameters($$"""{"value": 1, "basis": "{{worse}}", "source": "a"}, {"value": 2, "basis": "{{better}}", "source": "b"}""");

        parameters.Chosen!.Value.Should().Be(ParameterCount.Of(2));
        parameters.Best.Should().Be(ParameterCount.Of(2));
    }

    [Fact]
    public void Among_equal_bases_the_latest_as_of_date_wins_over_none_and_over_earlier_ones()
    {
        Parameters("""
            {"value": 1, "basis": "reported", "source": "a"},
            {"value": 2, "basis": "reported", "asOf": "2022", "source": "a"},
            {"value": 3, "basis": "reported", "asOf": "2023-02", "source": "a"},
            {"value": 4, "basis": "reported", "asOf": "2023-01-31", "source": "b"}
            """).Value.Should().Be(ParameterCount.Of(3));
    }

    [Fact]
    public void Among_equals_in_all_the_first_of_the_record_wins() =>
        Parameters("""
            {"value": 1, "basis": "reported", "asOf": "2022", "source": "a"},
            {"value": 2, "basis": "reported", "asOf": "2022-12-31", "source": "b"}
            """).Value.Should().Be(ParameterCount.Of(1));

    [Fact]
    public void A_date_does_not_outweigh_a_better_basis() =>
        Parameters("""{"value": 1, "basis": "reported", "asOf": "2023", "source": "a"}, {"value": 2, "basis": "official", "asOf": "2020", "source": "b"}""")
            .Value.Should().Be(ParameterCount.Of(2));

    [Fact]
    public void A_refuted_statement_is_kept_and_never_chosen()
    {
        var alone = Parameters("""{"value": 1, "basis": "official", "rank": "refuted", "source": "a"}""");
        alone.State.Should().Be(SourcedState.Unknown);
        (alone.Value, alone.Best, alone.Chosen).Should().Be((null, null, null));
        alone.Statements.Should().ContainSingle().Which.Rank.Should().Be(Rank.Refuted);
        alone.IsContested.Should().BeFalse();

        var beaten = Parameters("""{"value": 1, "basis": "official", "rank": "refuted", "source": "a"}, {"value": 2, "basis": "leaked", "source": "b"}""");
        beaten.Best.Should().Be(ParameterCount.Of(2));
        beaten.IsContested.Should().BeFalse("what is refuted does not contest what stands");
    }

    [Fact]
    public void What_the_owner_withholds_has_no_value_and_the_estimate_shows_as_the_best()
    {
        var parameters = Parameters("""
            {"value": 9, "basis": "leaked", "source": "b"},
            {"value": 7, "basis": "estimated", "source": "b"},
            {"state": "undisclosed", "basis": "official", "source": "a"}
            """);

        parameters.State.Should().Be(SourcedState.Undisclosed);
        parameters.Value.Should().BeNull();
        parameters.Best.Should().Be(ParameterCount.Of(7));
        parameters.Chosen!.Value.Should().BeNull();
    }

    [Theory]
    [InlineData("estimated")]
    [InlineData("leaked")]
    public void An_estimate_or_a_leak_alone_is_no_value_even_when_preferred(string basis)
    {
        foreach (var rank in new[] { "normal", "preferred" })
        {
            var parameters = Parameters($$"""{"value": 7, "basis": "{{basis}}", "rank": "{{rank}}", "source": "a"}""");

            parameters.State.Should().Be(SourcedState.Estimated);
            parameters.Value.Should().BeNull();
            parameters.Best.Should().Be(ParameterCount.Of(7));
        }
    }

    [Theory]
    [InlineData("official")]
    [InlineData("measured")]
    [InlineData("derived")]
    [InlineData("reported")]
    public void What_a_source_states_or_anybody_can_count_is_known(string basis)
    {
        var parameters = Parameters($$"""{"value": 7, "basis": "{{basis}}", "source": "a"}""");

        parameters.State.Should().Be(SourcedState.Known);
        parameters.Value.Should().Be(ParameterCount.Of(7));
    }

    [Fact]
    public void What_does_not_apply_says_so_and_what_nobody_has_looked_up_is_unknown()
    {
        var none = Parameters("""{"state": "not-applicable", "basis": "official", "source": "a"}""");
        (none.State, none.Value, none.Best).Should().Be((SourcedState.NotApplicable, null, null));

        using var data = new TinyData().Lab().Model("m");
        var empty = data.Load().Models["m"].Parameters;
        (empty.State, empty.Value, empty.Best, empty.Chosen).Should().Be((SourcedState.Unknown, null, null, null));
        empty.Statements.Should().BeEmpty();
        empty.IsContested.Should().BeFalse();
    }

    private static Sourced<ParameterCount> Parameters(string statements)
    {
        using var data = new TinyData().Lab().Model("m", $"\"parameters\": [{statements}]", "a", "b");
        return data.Load().Models["m"].Parameters;
    }
}
