namespace AiLandscape.Tests.Loading;

/// <summary>Ids are for ever, over chains and layers too.</summary>
public sealed class EverlastingIdsTests
{
    private const string SecondModel = "models/lab/model-2.json";

    [Fact]
    public void A_withdrawn_record_stands_in_no_catalog_no_count_and_no_search()
    {
        using var data = Withdrawn(",\n    \"replacement\": \"model-1\"");
        var ai = data.Load();

        ai.Find("model-2").Should().BeSameAs(ai.Models["model-1"]);
        ai.Models.Should().Equal(ai.Models["model-1"]);
        ai.Models.Count.Should().Be(1);
        ai.Dataset.Counts["Models"].Should().Be(1);
        ai.Models.Find("Model 2").Should().BeNull("its name counts no more");
        ai.Search("Model 2").Should().NotContain(match => match.Name == "Model 2");
    }

    [Fact]
    public void A_replacement_may_itself_have_been_replaced()
    {
        using var data = Withdrawn(",\n    \"replacement\": \"model-3\"").Put("models/lab/model-3.json", ValidRecords.All[SecondModel]
            .Replace("\"id\": \"model-2\"", "\"id\": \"model-3\",\n  \"withdrawn\": {\n    \"on\": \"2026-11-02\",\n    \"reason\": \"Nor was it.\",\n    \"replacement\": \"model-1\"\n  }", StringComparison.Ordinal)
            .Replace("Model 2", "Model 3", StringComparison.Ordinal));
        var ai = data.Load();

        ai.Models["model-2"].Should().BeSameAs(ai.Models["model-1"]);
    }

    [Fact]
    public void Both_resolve_over_layers()
    {
        using var data = Renamed();
        using var strangers = StrangersRecords.Write();
        var both = Landscape.Embedded.With(data.Load()).With(strangers.Load());

        both.Models["model-two"].Should().BeSameAs(both.Models["model-2"]);
    }

    [Fact]
    public void A_record_laid_over_may_refer_to_a_former_id_below_and_may_not_take_it()
    {
        using var below = Renamed();
        using var above = new TemporaryData();
        var follower = ValidRecords.All[SecondModel].Replace("\"model-2\"", "\"model-9\"", StringComparison.Ordinal).Replace("Model 2", "Model 9", StringComparison.Ordinal).Replace("\"model-1\"", "\"model-two\"", StringComparison.Ordinal);

        above.Write("models/lab/model-9.json", follower);
        var both = below.Load().With(above.Folder);
        both.Models["model-9"].Predecessor.Should().BeSameAs(both.Models["model-2"]);

        above.Write("models/lab/model-two.json", follower.Replace("\"model-two\"", "\"model-1\"", StringComparison.Ordinal).Replace("\"model-9\"", "\"model-two\"", StringComparison.Ordinal).Replace("Model 9", "Model Two", StringComparison.Ordinal));
        FluentActions.Invoking(() => below.Load().With(above.Folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().Be($"{above.Folder}/models/lab/model-two.json(2,10): error AIL011: the LanguageModel id 'model-two' is taken by {below.Folder}/{SecondModel}; choose another");
    }

    [Fact]
    public void The_id_of_a_withdrawn_record_is_not_free_and_the_finding_names_its_own_file()
    {
        using var below = Withdrawn(",\n    \"replacement\": \"model-1\"");
        using var above = new ValidData();
        foreach (var path in ValidRecords.All.Keys.Where(path => path != SecondModel))
        {
            above.Remove(path);
        }

        above.Write();
        FluentActions.Invoking(() => below.Load().With(above.Folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.Message.Should().Be($"the LanguageModel id 'model-2' is taken by {below.Folder}/{SecondModel}; choose another");
    }

    private static ValidData Renamed() => new ValidData().Change(SecondModel, "\"id\": \"model-2\",", "\"id\": \"model-2\",\n  \"formerIds\": [\n    \"model-two\"\n  ],");

    private static ValidData Withdrawn(string replacement) =>
        new ValidData().Change(SecondModel, "\"id\": \"model-2\",", $"\"id\": \"model-2\",\n  \"withdrawn\": {{\n    \"on\": \"2026-11-01\",\n    \"reason\": \"It never was.\"{replacement}\n  }},");
}
