namespace AiLandscape.Tests.Analysis;

/// <summary>Records side by side.</summary>
public sealed class ComparisonTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Gpt_3_and_titan_stand_side_by_side_field_by_field()
    {
        var comparison = Ai.Models["gpt-3"].Compare(Ai.Models["ernie-3-0-titan"]);

        comparison.Entities.Select(entity => entity.Name).Should().Equal("GPT-3", "ERNIE 3.0 Titan");
        Field(comparison, "parameters").Values.Should().Equal("174.6B", "260B");
        Field(comparison, "architecture").IsSame.Should().BeTrue();
        comparison.Differences.Should().NotContain(field => field.Field == "architecture").And.Contain(field => field.Field == "parameters");
        comparison.ToString().Should().StartWith("GPT-3 | ERNIE 3.0 Titan\n").And.Contain("developers: OpenAI | Baidu, Peng Cheng Laboratory");
    }

    [Fact]
    public void A_withheld_figure_is_shown_as_withheld_and_an_estimate_only_where_it_is_asked_for()
    {
        var (gpt4, gpt3) = (Ai.Models["gpt-4"], Ai.Models["gpt-3"]);

        Field(gpt4.Compare(gpt3), "parameters").Values[0].Should().Be("undisclosed");
        Field(gpt4.CompareWithEstimates(gpt3), "parameters").Values[0].Should().Be("undisclosed (estimated about 1.8T, Epoch AI)");
        Field(gpt4.Compare(gpt3), "trainingTokens").Values.Should().Equal("undisclosed", "300B tokens");
    }

    [Fact]
    public void One_alone_or_two_of_different_kinds_cannot_be_compared()
    {
        var gpt4 = Ai.Models["gpt-4"];

        gpt4.Invoking(model => model.Compare()).Should().Throw<ArgumentException>().WithMessage("One record alone cannot be compared*");
        gpt4.Invoking(model => model.Compare(Ai.Products["chatgpt"])).Should().Throw<ArgumentException>().WithMessage("ChatGPT is a Product and GPT-4 a LanguageModel; only records of one kind are compared.*");
        gpt4.Invoking(model => model.Compare(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_record_can_be_compared_with_itself_on_another_day()
    {
        var then = Ai.AsOf(new(2023, 3, 16)).Models["gpt-3"];

        Field(Ai.Models["gpt-3"].Compare(then), "retired").Values.Should().Equal("2024-01-04", null);
    }

    private static ComparedField Field(Comparison comparison, string name) => comparison.Fields.Single(field => field.Field == name);
}
