namespace AiLandscape.Tests.Loading.Rules;

/// <summary>Which properties a record has, how often, and of which type.</summary>
public sealed class ShapeRuleTests
{
    private const string Company = "organizations/us/holding.json";
    private const string Lab = "organizations/us/lab.json";
    private const string Model = "models/lab/model-1.json";
    private const string Event = "events/2023/launch.json";

    [Theory]
    [Rule("AIL002")]
    [InlineData(Model, "\"form\": \"model\"", "\"§forn\": \"model\"", "LanguageModel has no property 'forn'", "did you mean 'form'?")]
    [InlineData(Model, "\"form\": \"model\"", "\"§Form\": \"model\"", "LanguageModel has no property 'Form'", "did you mean 'form'?")]
    [InlineData(Model, "\"form\": \"model\"", "\"§developer\": \"lab\"", "LanguageModel has no property 'developer'", "did you mean 'developers'?")]
    [InlineData(Model, "\"rank\": \"preferred\"", "\"§ranc\": \"preferred\"", "Statement has no property 'ranc'", "did you mean 'rank'?")]
    [InlineData(Lab, "\"share\": 0.75", "\"§quota\": 0.75", "Parent has no property 'quota'")]
    [InlineData(Model, "\"published\": \"2020-05-28\"", "\"§publishd\": \"2020-05-28\"", "OwnSource has no property 'publishd'", "did you mean 'published'?")]
    public void A_property_that_the_kind_does_not_have(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL002", says);
    }

    [Fact]
    [Rule("AIL002")]
    public void A_property_with_nothing_alike_gets_no_guess()
    {
        using var data = new ValidData().Change(Model, "\"form\": \"model\"", "\"§temperature\": 1");

        data.Findings().Should().ContainSingle().Which.Message.Should().NotContain("did you mean");
    }

    [Theory]
    [Rule("AIL002")]
    [InlineData(Model, "\"summary\": \"The first", "\"§summry\": \"The first", "did you mean 'summary'?")]
    [InlineData(Model, "\"developers\": [", "\"§developrs\": [", "did you mean 'developers'?")]
    [InlineData(Company, "\"evidence\": [", "\"§evidense\": [", "did you mean 'evidence'?")]
    [InlineData(Lab, "\"sources\": {", "\"§source\": {", "did you mean 'sources'?")]
    [InlineData(Lab, "\"value\": \"2015\"", "\"§valeu\": \"2015\"", "did you mean 'value'?")]
    [InlineData(Company, "\"id\": \"holding\"", "\"§ids\": \"holding\"", "did you mean 'id'?")]
    public void A_misspelt_property_that_others_rest_on_is_still_one_finding(string path, string from, string to, string says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL002", says);
    }

    [Theory]
    [Rule("AIL003")]
    [InlineData(Company, "{\n  \"id\"", "  \"kind\": \"company\",\n", "Organization needs 'kind'")]
    [InlineData(Event, "{\n  \"name\"", "  \"id\": \"launch\",\n", "Event needs 'id'")]
    [InlineData(Event, "{\n      \"value\"", "      \"basis\": \"official\",\n", "Statement needs 'basis'")]
    [InlineData(Lab, "\"page\": {", "      \"title\": \"About the Lab\",\n", "OwnSource needs 'title'")]
    public void A_property_that_is_missing_is_reported_at_the_object(string path, string opening, string line, string says)
    {
        using var data = new ValidData().Change(path, line, "");

        data.Change(path, opening, opening.Replace("{", "§{", StringComparison.Ordinal)).Breaks("AIL003", says);
    }

    [Theory]
    [Rule("AIL004")]
    [InlineData(Company, "\"summary\": \"A company that owns another.\"", "\"summary\": §7", "'summary' is a number", "expected text")]
    [InlineData(Company, "\"summary\": \"A company that owns another.\"", "\"summary\": §false", "'summary' is true or false", "expected text")]
    [InlineData(Company, "[\n    \"@gazette\"\n  ]", "\"§@gazette\"", "'evidence' is text", "expected a list")]
    [InlineData(Model, "175000000000,", "\"§175000000000\",", "'value' is text", "expected a number (parameters)")]
    [InlineData(Lab, "{\n    \"zh-Hans\": \"实验室\"\n  }", "§[\n    \"实验室\"\n  ]", "'localNames' is a list", "expected an object")]
    [InlineData(Lab, "\"value\": \"2015\"", "\"value\": §2015", "'value' is a number", "expected text")]
    [InlineData(Company, "\"kind\": \"company\"", "\"kind\": §0", "'kind' is a number", "expected text")]
    public void A_value_of_another_type(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL004", says);
    }

    [Theory]
    [Rule("AIL004")]
    [InlineData("[]", "a list")]
    [InlineData("\"x\"", "text")]
    [InlineData("1", "a number")]
    [InlineData("true", "true or false")]
    public void A_record_is_an_object(string root, string found)
    {
        using var data = new ValidData().Put(Event, root + "\n");

        data.Breaks("AIL004", Event, 1, found == "text" ? 2 : 1, $"'Event' is {found}", "expected an object (Event)");
    }

    [Theory]
    [Rule("AIL005")]
    [InlineData(Model, "\"form\": \"model\"", "\"form\": \"model\",\n  \"§form\": \"model\"", "'form' stands twice")]
    [InlineData(Model, "\"rank\": \"preferred\"", "\"rank\": \"preferred\",\n      \"§rank\": \"refuted\"", "'rank' stands twice")]
    [InlineData(Lab, "\"实验室\"", "\"实验室\",\n    \"§zh-Hans\": \"研究室\"", "'zh-Hans' stands twice in 'localNames'")]
    public void A_property_that_stands_twice_is_reported_the_second_time(string path, string from, string to, string says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL005", says);
    }

    [Fact]
    [Rule("AIL005")]
    public void A_source_key_that_stands_twice_is_reported_the_second_time()
    {
        const string other = """
            "page": {
                  "title": "Other",
                  "publisher": "Lab",
                  "url": "https://lab.example.org/other",
                  "kind": "news",
                  "tier": "primary",
                  "language": "en",
                  "accessed": "2026-11-01"
                },
                "§page": {
                  "title": "About the Lab"
            """;
        using var data = new ValidData().Change(Lab, "\"page\": {\n      \"title\": \"About the Lab\"", other);

        data.Breaks("AIL005", "'page' stands twice in 'sources'");
    }

    [Theory]
    [Rule("AIL006")]
    [InlineData(Company, "\"summary\": \"A company that owns another.\"", "\"summary\": §null", "'summary' is null")]
    [InlineData(Model, "\"value\": 1750000000000", "\"value\": §null", "'value' is null", "a statement with a state")]
    [InlineData(Model, "    \"en\"", "    §null", "'languages' is null")]
    [InlineData(Model, "\"2005.14165\"", "§null", "'arxiv' is null")]
    [InlineData(Lab, "[\n    \"The Lab\"\n  ]", "§null", "'aliases' is null", "leave the property out")]
    public void Null_is_never_a_value(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL006", says);
    }

    [Theory]
    [Rule("AIL028")]
    [InlineData(Model, "    {\n      \"value\": 175000000000,", "    §{\n      \"value\": 175000000000,\n      \"state\": \"undisclosed\",", "exactly one of value, state", "found value, state")]
    [InlineData(Model, "    {\n      \"value\": 175000000000,\n", "    §{\n", "exactly one of value, state", "found none of them")]
    [InlineData(Event, "    {\n      \"entity\": \"products/app\",\n", "    §{\n      \"entity\": \"products/app\",\n      \"person\": \"Ann\",\n", "exactly one of entity, person")]
    public void One_property_of_a_choice_is_present(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL028", says);
    }

    [Theory]
    [Rule("AIL029")]
    [InlineData(Lab, "    \"The Lab\"", "    \"The Lab\",\n    \"§The Lab\"", "'aliases' says the same twice")]
    [InlineData(Model, "    \"lab\",", "    \"lab\",\n    \"§lab\",", "'developers' says the same twice")]
    [InlineData(Event, "\"organizations/lab\",\n      \"role\": \"actor\"\n    }", "\"organizations/lab\",\n      \"role\": \"actor\"\n    },\n    §{\n      \"entity\": \"products/app\",\n      \"role\": \"subject\"\n    }", "'participants' says the same twice")]
    public void An_item_that_is_there_already_is_reported_the_second_time(string path, string from, string to, string says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL029", says);
    }

    [Theory]
    [Rule("AIL030")]
    [InlineData(Lab, "[\n    \"The Lab\"\n  ]", "§[]", "'aliases' is an empty list", "leave the property out")]
    [InlineData(Model, "\"links\": {\n    \"paper\": \"https://lab.example.org/papers/model-1\"\n  }", "\"links\": §{}", "'links' is an empty object", "leave the property out")]
    public void Nothing_is_said_by_leaving_out(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL030", says);
    }

    [Theory]
    [Rule("AIL035")]
    [InlineData("summary", "\"A company that owns another.\"", "\"§TO DO: what it is\"")]
    [InlineData("summary", "\"A company that owns another.\"", "\"§TO DO\"")]
    [InlineData("kind", "\"company\"", "\"§TO DO: one of the words\"")]
    [InlineData("country", "\"US\"", "\"§TO DO\"")]
    public void What_is_still_to_be_filled_in(string field, string from, string to)
    {
        using var data = new ValidData().Change("organizations/us/holding.json", from, to);

        data.Breaks("AIL035", $"'{field}' is not filled in yet");
    }

    [Fact]
    public void Text_that_only_speaks_of_what_is_to_do_is_text_like_any_other()
    {
        using var data = new ValidData().Change("organizations/us/holding.json", "A company that owns another.", "To do lists are TO DO lists.");

        data.Load().Companies["holding"].Summary.Should().StartWith("To do lists");
    }
}
