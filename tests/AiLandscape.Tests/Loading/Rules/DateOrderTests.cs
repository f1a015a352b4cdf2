namespace AiLandscape.Tests.Loading.Rules;

/// <summary>What certainly ran backwards is reported; what may have been in order is let be.</summary>
public sealed class DateOrderTests
{
    private const string Model = "models/lab/model-1.json";
    private const string Lab = "organizations/us/lab.json";
    private const string Policy = "policies/us/act-1.json";

    [Theory]
    [Rule("AIL022")]
    [InlineData("\"2020-06-11\"", "\"2020-05-27\"", "\"released\": [", "'released' lies before 'announced'")]
    [InlineData("\"2020-06-11\"", "\"2019\"", "\"released\": [", "'released' lies before 'announced'")]
    [InlineData("\"2023-07\"", "\"2020-06-10\"", "\"deprecated\": [", "'deprecated' lies before 'released'")]
    [InlineData("\"2024-01-04\"", "\"2023-06-30\"", "\"retired\": [", "'retired' lies before 'deprecated'")]
    public void A_model_is_announced_released_deprecated_and_retired_in_this_order(string date, string wrong, string field, string says)
    {
        using var data = new ValidData().Change(Model, date, wrong).Change(Model, field, field.Replace("[", "§[", StringComparison.Ordinal));

        data.Breaks("AIL022", says, "check both dates");
    }

    [Fact]
    [Rule("AIL022")]
    public void A_date_that_says_little_does_not_hide_those_around_it()
    {
        using var data = new ValidData().Change(Model, "\"2020-06-11\"", "\"2020\"").Change(Model, "\"2023-07\"", "\"2020-03\"").Change(Model, "\"deprecated\": [", "\"deprecated\": §[");

        data.Breaks("AIL022", "'deprecated' lies before 'announced'");
    }

    [Fact]
    [Rule("AIL022")]
    public void A_period_does_not_end_before_it_began()
    {
        using var data = new ValidData().Change(Lab, "\"from\": \"2016-01-01\"", "\"from\": \"2016-01-01\",\n      \"until\": \"§2015-12-31\"");

        data.Breaks("AIL022", "'until' lies before 'from'");
    }

    [Theory]
    [InlineData("\"2020-06-11\"", "\"2020-05-28\"")]
    [InlineData("\"2020-06-11\"", "\"2020-05\"")]
    [InlineData("\"2020-06-11\"", "\"2020\"")]
    [InlineData("\"2024-01-04\"", "\"2023-07-01\"")]
    [InlineData("\"2020-05-28\",\n      \"basis\"", "\"2020/2021\",\n      \"basis\"")]
    public void Dates_that_may_be_in_order_are(string date, string other)
    {
        using var data = new ValidData().Change(Model, date, other);

        data.Load().Models.Should().HaveCount(2);
    }

    [Fact]
    public void A_refuted_date_counts_for_nothing()
    {
        using var data = new ValidData().Change(Model, "\"value\": \"2020-06-11\",", """
            "value": "2019-06-11",
                  "basis": "reported",
                  "rank": "refuted",
                  "source": "@gazette"
                },
                {
                  "value": "2020-06-11",
            """);

        data.Load().Models["model-1"].Released.Value.ToString().Should().Be("2020-06-11");
    }

    [Fact]
    [Rule("AIL022")]
    public void The_preferred_date_alone_counts_where_there_is_one()
    {
        using var data = new ValidData().Change(Model, "\"value\": \"2020-06-11\",\n      \"basis\": \"official\",", """
            "value": "2020-06-11",
                  "basis": "reported",
                  "source": "@gazette"
                },
                {
                  "value": "2020-05-01",
                  "basis": "official",
                  "rank": "preferred",
            """).Change(Model, "\"released\": [", "\"released\": §[");

        data.Breaks("AIL022", "'released' lies before 'announced'");
    }

    [Theory]
    [Rule("AIL022")]
    [InlineData("\"2019-05\"", "\"§2019-01\"")]
    [InlineData("\"2019-05\"", "\"§2018\"")]
    [InlineData("\"2019-09-01\"", "\"§2019-04-30\"")]
    public void A_policy_writes_its_history_in_the_order_of_its_dates(string date, string earlier)
    {
        using var data = new ValidData().Change(Policy, date, earlier);

        data.Breaks("AIL022", "this step lies before", "in the order of its dates");
    }

    [Fact]
    [Rule("AIL022")]
    public void A_step_that_says_little_does_not_hide_those_around_it()
    {
        using var data = new ValidData().Change(Policy, "\"2019-05\"", "\"2019\"").Change(Policy, "\"2019-09-01\"", "\"§2019-01\"");

        data.Breaks("AIL022", "in the order of its dates");
    }

    [Theory]
    [Rule("AIL022")]
    [InlineData("in-force", "proposed", "'proposed' stands after 'adopted'")]
    [InlineData("proposed", "in-force", "'adopted' stands after 'in-force'")]
    public void A_policy_is_proposed_adopted_and_in_force_in_this_order(string status, string other, string says)
    {
        using var data = new ValidData().Change(Policy, $"\"status\": \"{status}\"", $"\"status\": \"{(other == "proposed" ? "§" : "")}{other}\"");
        if (other == "in-force")
        {
            data.Change(Policy, "\"status\": \"adopted\"", "\"status\": \"§adopted\"");
        }

        data.Breaks("AIL022", says, "in this order");
    }
}
