namespace AiLandscape.Tests.Loading.Rules;

/// <summary>Every reference names a record that is there, is of the right kind, and does not lead in a circle.</summary>
public sealed class ReferenceRuleTests
{
    private const string Lab = "organizations/us/lab.json";
    private const string Holding = "organizations/us/holding.json";
    private const string Model = "models/lab/model-1.json";
    private const string SecondModel = "models/lab/model-2.json";
    private const string Product = "products/lab/app.json";
    private const string Policy = "policies/us/act-1.json";
    private const string Event = "events/2023/launch.json";

    [Theory]
    [Rule("AIL012")]
    [InlineData(Model, "    \"holding\"\n", "    \"§holdin\"\n", "there is no Organization 'holdin'", "did you mean 'holding'?")]
    [InlineData(SecondModel, "\"predecessor\": \"model-1\"", "\"predecessor\": \"§Model-1\"", "there is no LanguageModel 'Model-1'", "did you mean 'model-1'?")]
    [InlineData(Product, "\"model\": \"model-1\"", "\"model\": \"§gpt-4\"", "there is no LanguageModel 'gpt-4'")]
    [InlineData(Event, "products/app", "§products/apps", "there is no Product 'apps'", "did you mean 'app'?")]
    [InlineData(Event, "products/app", "§app", "'app' names no kind", "expected folder/id such as 'models/gpt-4'")]
    [InlineData(Event, "products/app", "§product/app", "'product/app' names no kind", "the folder one of models, products")]
    [InlineData(Event, "products/app", "§products/", "there is no Product ''")]
    public void A_reference_to_nothing(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL012", says);
    }

    [Theory]
    [Rule("AIL025")]
    [InlineData(SecondModel, "\"model-1\"", "\"§\"", "'predecessor' is empty")]
    [InlineData(SecondModel, "\"model-1\"", "\"§ model-1\"", "take out the space at its ends")]
    [InlineData(SecondModel, "\"model-1\"", "\"§\\uD83D\"", "holds an escape that is no character")]
    [InlineData(Holding, "\"@gazette\"", "\"§@gazette \"", "take out the space at its ends")]
    [InlineData(Holding, "\"@gazette\"", "\"§\"", "'evidence' is empty")]
    public void A_reference_that_is_no_usable_text_is_one_finding(string path, string from, string to, string says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL025", says);
    }

    [Fact]
    [Rule("AIL012")]
    public void The_replacement_of_a_withdrawn_record_exists()
    {
        using var data = new ValidData().Change(SecondModel, "\"name\": \"Model 2\"", """
            "withdrawn": {
                "on": "2026-11-01",
                "reason": "It never was.",
                "replacement": "§model-3"
              },
              "name": "Model 2"
            """);

        data.Breaks("AIL012", "there is no LanguageModel 'model-3'");
    }

    [Theory]
    [Rule("AIL013")]
    [InlineData(Model, "    \"holding\"\n", "    \"§app\"\n", "'app' is a Product; expected an Organization")]
    [InlineData(Product, "\"model\": \"model-1\"", "\"model\": \"§lab\"", "'lab' is an Organization; expected a LanguageModel")]
    [InlineData(SecondModel, "\"predecessor\": \"model-1\"", "\"predecessor\": \"§launch\"", "'launch' is an Event; expected a LanguageModel")]
    [InlineData(Event, "products/app", "§products/model-1", "'model-1' is a LanguageModel; expected a Product")]
    public void A_reference_to_a_record_of_another_kind(string path, string from, string to, string says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL013", says);
    }

    [Fact]
    [Rule("AIL023")]
    public void Parents_do_not_own_their_owners()
    {
        using var data = new ValidData().Change(Lab, "\"organization\": \"holding\"", "\"organization\": \"§holding\"").Change(Holding, "\"country\": \"US\",", """
            "country": "US",
              "parents": [
                {
                  "organization": "lab",
                  "basis": "official",
                  "source": "@gazette"
                }
              ],
            """);

        data.Breaks("AIL023", "this leads in a circle", "holding → lab → holding", "remove the wrong reference");
    }

    [Fact]
    [Rule("AIL023")]
    public void No_model_comes_before_itself()
    {
        using var data = new ValidData().Change(SecondModel, "\"predecessor\": \"model-1\"", "\"predecessor\": \"§model-2\"");

        data.Breaks("AIL023", "model-2 → model-2");
    }

    [Fact]
    [Rule("AIL023")]
    public void Supersession_does_not_come_back()
    {
        using var data = new ValidData().Change(Policy, "      \"on\": \"2019-09-01\",\n      \"source\": \"@gazette\"\n    }\n  ]", """
                  "on": "2019-09-01",
                  "source": "@gazette"
                }
              ],
              "supersedes": [
                "act-2"
              ]
            """).Change("policies/us/act-2.json", "    \"act-1\"", "    \"§act-1\"");

        data.Breaks("AIL023", "act-1 → act-2 → act-1");
    }

    [Fact]
    [Rule("AIL023")]
    public void Withdrawn_records_do_not_replace_each_other()
    {
        using var data = new ValidData();
        foreach (var (path, name, replacement) in new[] { (Model, "Model 1", "model-2"), (SecondModel, "Model 2", "§model-1") })
        {
            data.Change(path, $"\"name\": \"{name}\"", $$"""
                "withdrawn": {
                    "on": "2026-11-01",
                    "reason": "It is the other one.",
                    "replacement": "{{replacement}}"
                  },
                  "name": "{{name}}"
                """);
        }

        data.Breaks("AIL023", "model-1 → model-2 → model-1");
    }

    [Fact]
    public void References_of_different_fields_may_meet()
    {
        using var data = new ValidData().Change(SecondModel, "\"predecessor\": \"model-1\"", "\"predecessor\": \"model-1\",\n  \"base\": \"model-1\"");

        var models = data.Load().Models;

        models["model-2"].Base.Should().BeSameAs(models["model-1"]).And.BeSameAs(models["model-2"].Predecessor);
    }
}
