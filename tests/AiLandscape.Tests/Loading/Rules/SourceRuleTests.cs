namespace AiLandscape.Tests.Loading.Rules;

/// <summary>Every record says who says so, and each page is described once.</summary>
public sealed class SourceRuleTests
{
    private const string Lab = "organizations/us/lab.json";
    private const string Holding = "organizations/us/holding.json";
    private const string Model = "models/lab/model-1.json";
    private const string SecondModel = "models/lab/model-2.json";
    private const string Source = "sources/gazette.json";

    [Fact]
    [Rule("AIL016")]
    public void A_record_that_names_no_source()
    {
        using var data = new ValidData().Change(Holding, "\"US\",\n  \"evidence\": [\n    \"@gazette\"\n  ]", "\"US\"").Change(Holding, "{\n  \"id\"", "§{\n  \"id\"");

        data.Breaks("AIL016", "nothing here names a source");
    }

    [Theory]
    [Rule("AIL017")]
    [InlineData(Lab, "\"value\": \"2015\",\n      \"basis\": \"official\",\n      \"source\": \"page\"", "\"value\": \"2015\",\n      \"basis\": \"official\",\n      \"source\": \"§pgae\"", "'pgae' is no key of this record's sources", "did you mean 'page'?")]
    [InlineData(Holding, "\"@gazette\"", "\"§@gazete\"", "there is no shared source '@gazete'", "did you mean '@gazette'?")]
    [InlineData(Holding, "\"@gazette\"", "\"§gazette\"", "'gazette' is no key of this record's sources", "did you mean '@gazette'?")]
    [InlineData(Holding, "\"@gazette\"", "\"§@paper\"", "there is no shared source '@paper'")]
    [InlineData(Holding, "\"@gazette\"", "\"§@\"", "there is no shared source '@'")]
    public void A_source_that_is_not_there(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL017", says);
    }

    [Fact]
    [Rule("AIL017")]
    public void A_mistyped_key_does_not_also_leave_its_source_unused()
    {
        using var data = new ValidData()
            .Put(Lab, ValidRecords.All[Lab].Replace("\"page\"", "\"@gazette\"", StringComparison.Ordinal).Replace("\"@gazette\": {", "\"page\": {", StringComparison.Ordinal))
            .Change(Lab, "\"2015\",\n      \"basis\": \"official\",\n      \"source\": \"@gazette\"", "\"2015\",\n      \"basis\": \"official\",\n      \"source\": \"§pagee\"");

        data.Breaks("AIL017", "did you mean 'page'?");
    }

    [Fact]
    [Rule("AIL017")]
    public void Nor_does_a_mistyped_id_of_a_shared_one()
    {
        using var data = new ValidData().Put("sources/memo.json", ValidRecords.All[Source].Replace("gazette", "memo", StringComparison.Ordinal).Replace("\"kind\": \"memo\"", "\"kind\": \"news\"", StringComparison.Ordinal))
            .Change(Holding, "\"@gazette\"", "\"§@mmeo\"");

        data.Breaks("AIL017", "did you mean '@memo'?");
    }

    [Fact]
    [Rule("AIL018")]
    public void A_source_of_the_record_that_supports_nothing()
    {
        using var data = new ValidData().Put(Lab, ValidRecords.All[Lab].Replace("\"source\": \"page\"", "\"source\": \"@gazette\"", StringComparison.Ordinal))
            .Change(Lab, "\"page\": {", "\"§page\": {");

        data.Breaks("AIL018", "the source 'page' supports nothing", "or take it out");
    }

    [Fact]
    [Rule("AIL018")]
    public void A_shared_source_that_nobody_cites()
    {
        using var data = new ValidData().Put("sources/memo.json", ValidRecords.All[Source].Replace("gazette.example", "memo.example", StringComparison.Ordinal).Replace("\"id\": \"gazette\"", "\"id\": \"§memo\"", StringComparison.Ordinal));

        data.Breaks("AIL018", "no record cites '@memo'");
    }

    [Fact]
    public void A_shared_source_that_was_withdrawn_need_not_be_cited()
    {
        using var data = new ValidData().Put("sources/memo.json", ValidRecords.All[Source].Replace("gazette.example", "memo.example", StringComparison.Ordinal).Replace("\"id\": \"gazette\",", """
            "id": "memo",
              "withdrawn": {
                "on": "2026-11-01",
                "reason": "The page was a forgery.",
                "replacement": "gazette"
              },
            """, StringComparison.Ordinal));

        data.Load().Sources["memo"].Id.Value.Should().Be("gazette");
    }

    [Fact]
    [Rule("AIL019")]
    public void A_page_that_two_records_describe()
    {
        using var data = new ValidData().Change(Lab, "https://lab.example.org/about", "§https://papers.example.org/model-1");

        data.Breaks("AIL019", $"{Model} describes the same URL", "move it to sources/ and cite it as @id from both");
    }

    [Fact]
    [Rule("AIL019")]
    public void A_page_that_is_a_shared_source_already()
    {
        using var data = new ValidData().Change(Source, "https://gazette.example.org/1", "§https://lab.example.org/about");

        data.Breaks("AIL019", $"{Lab} describes the same URL", "cite it as");
    }

    [Fact]
    [Rule("AIL020")]
    public void The_dataset_stands_behind_one_statement_of_a_value()
    {
        using var data = new ValidData().Change(Model, "\"rank\": \"refuted\"", "\"rank\": \"§preferred\"");

        data.Breaks("AIL020", "'parameters' has a second preferred statement", "keep one");
    }

    [Fact]
    public void Each_value_may_have_its_preferred_statement()
    {
        using var data = new ValidData().Change(SecondModel, "\"basis\": \"official\"", "\"basis\": \"official\",\n      \"rank\": \"preferred\"");

        data.Load().Models["model-2"].Parameters.State.Should().Be(SourcedState.Undisclosed);
    }
}
