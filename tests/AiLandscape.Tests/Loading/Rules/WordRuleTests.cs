namespace AiLandscape.Tests.Loading.Rules;

/// <summary>Closed words are spelt exactly, and codes are those of their standard.</summary>
public sealed class WordRuleTests
{
    private const string Company = "organizations/us/holding.json";
    private const string Lab = "organizations/us/lab.json";
    private const string Model = "models/lab/model-1.json";
    private const string Event = "events/2023/launch.json";

    [Theory]
    [Rule("AIL007")]
    [InlineData(Model, "\"form\": \"model\"", "\"form\": \"§Model\"", "'Model' is no word for 'form'", "expected one of model, series, family", "did you mean 'model'?")]
    [InlineData(Model, "\"form\": \"model\"", "\"form\": \"§modle\"", "'modle' is no word for 'form'", "did you mean 'model'?")]
    [InlineData(Model, "\"form\": \"model\"", "\"form\": \"§model \"", "'model '", "did you mean 'model'?")]
    [InlineData(Model, "\"form\": \"model\"", "\"form\": \"§0\"", "'0' is no word for 'form'", "expected one of model, series, family")]
    [InlineData(Model, "\"form\": \"model\"", "\"form\": \"§\"", "'' is no word for 'form'", "expected one of model, series, family")]
    [InlineData(Company, "\"kind\": \"company\"", "\"kind\": \"§PartyOrgan\"", "'PartyOrgan' is no word for 'kind'", "did you mean 'party-organ'?")]
    [InlineData(Lab, "\"share\": 0.75,\n      \"basis\": \"official\"", "\"share\": 0.75,\n      \"basis\": \"§oficial\"", "'oficial' is no word for 'basis'", "did you mean 'official'?")]
    [InlineData(Model, "\"arxiv\"", "\"§arXiv\"", "'arXiv' is no word for 'externalIds'", "did you mean 'arxiv'?")]
    [InlineData(Event, "\"role\": \"actor\"", "\"role\": \"§ａctor\"", "did you mean 'actor'?")]
    public void A_word_is_spelt_exactly_as_in_its_list(string path, string from, string to, params string[] says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL007", says);
    }

    [Theory]
    [Rule("AIL027")]
    [InlineData("us")]
    [InlineData("UK")]
    [InlineData("USA")]
    [InlineData("XX")]
    [InlineData("S")]
    [InlineData("AD AE")]
    [InlineData("ＵＳ")]
    public void A_country_is_an_assigned_code_in_capitals(string country)
    {
        using var data = new ValidData().Change(Event, "\"country\": \"US\"", $"\"country\": \"§{country}\"");

        data.Breaks("AIL027", $"'{country}'", "ISO 3166-1 alpha-2");
    }

    [Theory]
    [Rule("AIL027")]
    [InlineData("english")]
    [InlineData("EN")]
    [InlineData("zh_Hans")]
    [InlineData("zh-hans")]
    [InlineData("en-")]
    [InlineData("e")]
    public void A_language_is_a_well_formed_tag(string language)
    {
        using var data = new ValidData().Change(Model, "    \"en\"\n  ]", $"    \"§{language}\"\n  ]");

        data.Breaks("AIL027", $"'{language}'", "BCP-47");
    }

    [Fact]
    [Rule("AIL027")]
    public void The_key_of_a_local_name_is_a_language()
    {
        using var data = new ValidData().Change(Lab, "\"zh-Hans\"", "\"§chinese (simplified)\"");

        data.Breaks("AIL027", "'chinese (simplified)'");
    }

    [Theory]
    [Rule("AIL027")]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("$")]
    [InlineData("€uR")]
    public void A_currency_is_three_capital_letters(string currency)
    {
        using var data = new ValidData().Change(Event, "\"country\": \"US\"", $$"""
            "country": "US",
              "amount": [
                {
                  "value": {
                    "amount": 10,
                    "currency": "§{{currency}}"
                  },
                  "basis": "official",
                  "source": "@gazette"
                }
              ]
            """);

        data.Breaks("AIL027", $"'{currency}'", "ISO 4217");
    }
}
