namespace AiLandscape.Tests;

/// <summary>What a sourced value prints, and how it behaves in LINQ.</summary>
public sealed class SourcedTextTests
{
    [Theory]
    [InlineData("""{"value": 174600000000, "basis": "official", "source": "a"}""", "174.6B")]
    [InlineData("""{"value": 7000000, "basis": "reported", "bound": "about", "source": "a"}""", "about 7M")]
    [InlineData("""{"value": 7000000, "basis": "reported", "bound": "at-least", "source": "a"}""", "at least 7M")]
    [InlineData("""{"value": 7000000, "basis": "reported", "bound": "at-most", "source": "a"}""", "at most 7M")]
    [InlineData("""{"value": 7000000, "basis": "reported", "bound": "exactly", "source": "a"}""", "7M")]
    [InlineData("""{"state": "undisclosed", "basis": "official", "source": "a"}""", "undisclosed")]
    [InlineData("""{"state": "not-applicable", "basis": "official", "source": "a"}""", "not applicable")]
    [InlineData("""{"value": 7, "basis": "official", "rank": "refuted", "source": "a"}""", "unknown")]
    [InlineData("""{"value": 7, "basis": "leaked", "bound": "about", "source": "a"}""", "leaked about 7, Publisher of a")]
    [InlineData("""{"state": "undisclosed", "basis": "official", "source": "a"}, {"value": 1800000000000, "basis": "estimated", "source": "a"}""", "undisclosed (estimated 1.8T, Publisher of a)")]
    public void A_value_prints_what_it_is_and_a_missing_one_why(string statements, string text)
    {
        using var data = new TinyData().Lab().Model("m", $"\"parameters\": [{statements}]", "a");

        data.Load().Models["m"].Parameters.ToString().Should().Be(text);
    }

    [Fact]
    public void What_nobody_has_looked_up_prints_and_explains_itself_as_unknown()
    {
        using var data = new TinyData().Lab().Model("m");
        var parameters = data.Load().Models["m"].Parameters;

        parameters.ToString().Should().Be("unknown");
        parameters.Explain().Should().Be("Unknown: nobody has looked.");
    }

    [Fact]
    public void An_explanation_gives_every_statement_marks_the_chosen_one_and_ends_with_the_rule()
    {
        using var data = new TinyData().Lab().Model("m", """
            "parameters": [
              {"value": 5, "basis": "reported", "rank": "refuted", "source": "b", "note": "Counted twice."},
              {"value": 7, "basis": "measured", "bound": "about", "asOf": "2023-05", "source": "a"},
              {"state": "undisclosed", "basis": "reported", "source": "b"}
            ]
            """, "a", "b");

        data.Load().Models["m"].Parameters.Explain().Split('\n').Should().Equal(
            "about 7",
            "  5 (reported, refuted) Title of b, Publisher of b: Counted twice.",
            "→ about 7 (measured, as of 2023-05) Title of a, Publisher of a",
            "  undisclosed (reported) Title of b, Publisher of b",
            "Chosen because its basis is the best: measured goes before reported.");
    }

    [Theory]
    [InlineData("""{"value": 1, "basis": "official", "source": "a"}""", "it is the only statement.")]
    [InlineData("""{"value": 1, "basis": "official", "source": "a"}, {"value": 2, "basis": "official", "rank": "refuted", "source": "a"}""", "it is the only statement that is not refuted.")]
    [InlineData("""{"value": 1, "basis": "leaked", "rank": "preferred", "source": "a"}, {"value": 2, "basis": "official", "source": "a"}""", "it is preferred, and a preferred statement goes before every other; as it is a leak, it is not given as the value.")]
    [InlineData("""{"value": 1, "basis": "estimated", "source": "a"}, {"value": 2, "basis": "leaked", "source": "a"}""", "its basis is the best: estimated goes before leaked; as it is an estimate, it is not given as the value.")]
    [InlineData("""{"value": 1, "basis": "reported", "asOf": "2020", "source": "a"}, {"value": 2, "basis": "reported", "asOf": "2021", "source": "a"}""", "of the reported statements it holds for the latest day.")]
    [InlineData("""{"value": 1, "basis": "reported", "source": "a"}, {"value": 2, "basis": "reported", "source": "a"}, {"value": 2, "basis": "leaked", "source": "a"}""", "of the reported statements, none for a later day, it stands first in the record.")]
    public void The_part_of_the_rule_that_chose_is_said_in_one_sentence(string statements, string why)
    {
        using var data = new TinyData().Lab().Model("m", $"\"parameters\": [{statements}]", "a");

        data.Load().Models["m"].Explain("parameters").Split('\n')[^1].Should().Be($"Chosen because {why}");
    }

    [Fact]
    public void A_value_that_the_record_cannot_have_is_an_error_that_names_those_it_can() =>
        Landscape.Embedded.Models["gpt-4"].Invoking(model => model.Explain("paramters")).Should().Throw<ArgumentException>()
            .WithMessage("GPT-4 has no disputable value 'paramters'; did you mean 'parameters'? It has announced, released, *");

    [Fact]
    public void Comparisons_with_a_missing_value_are_false_both_ways_and_ordering_puts_it_first()
    {
        using var data = new TinyData().Lab()
            .Model("big", """ "parameters": [{"value": 9, "basis": "official", "source": "page"}] """)
            .Model("guessed", """ "parameters": [{"value": 99, "basis": "estimated", "source": "page"}] """)
            .Model("small", """ "parameters": [{"value": 1, "basis": "official", "source": "page"}] """);
        var models = data.Load().Models;
        var five = ParameterCount.Of(5);

        models.Where(model => model.Parameters.Value > five).Select(model => model.Name).Should().Equal("big");
        models.Where(model => model.Parameters.Value <= five).Select(model => model.Name).Should().Equal("small");
        models.OrderBy(model => model.Parameters.Value).Select(model => model.Name).Should().Equal("guessed", "small", "big");
        models.Where(model => model.Parameters.Best > five).Select(model => model.Name).Should().Equal("big", "guessed");
    }
}
