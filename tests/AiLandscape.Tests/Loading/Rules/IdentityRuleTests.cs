namespace AiLandscape.Tests.Loading.Rules;

/// <summary>Ids, file names, folders and names.</summary>
public sealed class IdentityRuleTests
{
    private const string Lab = "organizations/us/lab.json";
    private const string Model = "models/lab/model-1.json";
    private const string SecondModel = "models/lab/model-2.json";
    private const string Event = "events/2023/launch.json";
    private const string Source = "sources/gazette.json";

    [Theory]
    [Rule("AIL008")]
    [InlineData("Launch")]
    [InlineData("launch_1")]
    [InlineData("launch--1")]
    [InlineData("-launch")]
    [InlineData("launch-")]
    [InlineData("launch 1")]
    [InlineData("events/launch")]
    [InlineData("läunch")]
    public void An_id_is_kebab_case(string id)
    {
        using var data = new ValidData().Change(Event, "\"id\": \"launch\"", $"\"id\": \"§{id}\"");

        data.Breaks("AIL008", $"'{id}' is no id", "expected kebab-case of at most 80 characters");
    }

    [Fact]
    [Rule("AIL008")]
    public void An_id_has_at_most_80_characters()
    {
        var longest = new string('a', 80);
        using var data = new ValidData().Change(Event, "\"id\": \"launch\"", $"\"id\": \"{longest}\"").Move(Event, $"events/2023/{longest}.json");
        data.Load().Events[longest].Id.Value.Should().Be(longest);

        data.Change($"events/2023/{longest}.json", longest, $"§{longest}a").Breaks("AIL008", "is no id", "at most 80 characters");
    }

    [Fact]
    [Rule("AIL008")]
    public void So_is_a_former_id()
    {
        using var data = new ValidData().Change(SecondModel, "\"id\": \"model-2\"", "\"id\": \"model-2\",\n  \"formerIds\": [\n    \"§Model Two\"\n  ]");

        data.Breaks("AIL008", "'Model Two' is no id");
    }

    [Fact]
    [Rule("AIL008")]
    public void So_is_the_key_of_a_source()
    {
        using var data = new ValidData().Put(Lab, ValidRecords.All[Lab].Replace("\"page\"", "\"About\"", StringComparison.Ordinal)).Change(Lab, "\"About\": {", "\"§About\": {");

        data.Breaks("AIL008", "'About' is no id");
    }

    [Fact]
    [Rule("AIL009")]
    public void A_file_is_named_after_the_id()
    {
        using var data = new ValidData().Change(Event, "\"id\": \"launch\"", "\"id\": \"§app-launch\"");

        data.Breaks("AIL009", "the id is 'app-launch'", "the file is 'launch.json'", "name the file 'app-launch.json'");
    }

    [Fact]
    [Rule("AIL009")]
    public void A_mistyped_id_that_others_refer_to_is_one_finding()
    {
        using var data = new ValidData().Change(Lab, "\"id\": \"lab\"", "\"id\": \"§lba\"");

        data.Breaks("AIL009", "name the file 'lba.json'");
    }

    [Theory]
    [Rule("AIL010")]
    [InlineData(Event, "\"date\": [", "\"date\": §[", "events/2022/launch.json", "the file stands in 'events/2022'", "'events/2023/launch.json'")]
    [InlineData(Event, "\"date\": [", "\"date\": §[", "events/launch.json", "the file stands in 'events'", "'events/2023/launch.json'")]
    [InlineData(Model, "\"developers\": [", "\"developers\": §[", "models/holding/model-1.json", "the file stands in 'models/holding'", "'models/lab/model-1.json'")]
    [InlineData(Lab, "\"country\": \"US\"", "\"country\": \"§US\"", "organizations/cn/lab.json", "the file stands in 'organizations/cn'", "'organizations/us/lab.json'")]
    [InlineData(Lab, "\"country\": \"US\"", "\"country\": \"§US\"", "organizations/US/lab.json", "the file stands in 'organizations/US'", "'organizations/us/lab.json'")]
    [InlineData(Source, "\"id\": \"gazette\"", "\"id\": \"§gazette\"", "sources/us/gazette.json", "the file stands in 'sources/us'", "'sources/gazette.json'")]
    public void A_file_in_the_wrong_folder_is_told_the_right_path(string path, string from, string to, string movedTo, params string[] says)
    {
        using var data = new ValidData().Move(path, movedTo).Change(movedTo, from, to);

        data.Breaks("AIL010", says);
    }

    [Fact]
    [Rule("AIL011")]
    public void Two_records_of_a_kind_do_not_share_an_id()
    {
        const string twin = "models/agency/model-2.json";
        using var data = new ValidData().Put(twin, ValidRecords.All[SecondModel].Replace("\"lab\"", "\"agency\"", StringComparison.Ordinal).Replace("Model 2", "Twin", StringComparison.Ordinal))
            .Change(SecondModel, "\"id\": \"model-2\"", "\"id\": \"§model-2\"");

        data.Breaks("AIL011", "the LanguageModel id 'model-2' is taken by", twin);
    }

    [Fact]
    [Rule("AIL011")]
    public void A_former_id_of_another_record_is_taken_for_ever()
    {
        using var data = new ValidData().Change(SecondModel, "\"id\": \"model-2\"", "\"id\": \"model-2\",\n  \"formerIds\": [\n    \"§model-1\"\n  ]");

        data.Breaks("AIL011", "the LanguageModel id 'model-1' is taken by", Model);
    }

    [Fact]
    public void Records_of_different_kinds_may_share_an_id_and_a_name()
    {
        const string product = "products/lab/model-1.json";
        using var data = new ValidData().Put(product, ValidRecords.All["products/lab/app.json"].Replace("\"app\"", "\"model-1\"", StringComparison.Ordinal).Replace("\"App\"", "\"Model 1\"", StringComparison.Ordinal));

        data.Load().Products["model-1"].Name.Should().Be("Model 1");
    }

    [Theory]
    [Rule("AIL021")]
    [InlineData(SecondModel, "\"name\": \"Model 2\"", "\"name\": \"§Model 1\"", "'Model 1' is also a name of LanguageModel 'model-1'")]
    [InlineData(SecondModel, "\"name\": \"Model 2\"", "\"name\": \"§MODEL-1\"", "'MODEL-1' is also a name of LanguageModel 'model-1'")]
    [InlineData(SecondModel, "\"name\": \"Model 2\"", "\"name\": \"Model 2\",\n  \"aliases\": [\n    \"§model1\"\n  ]", "'model1' is also a name of LanguageModel 'model-1'")]
    [InlineData(SecondModel, "\"name\": \"Model 2\"", "\"name\": \"Model 2\",\n  \"localNames\": {\n    \"zh-Hans\": \"§ｍｏｄｅｌ１\"\n  }", "is also a name of LanguageModel 'model-1'")]
    [InlineData(Lab, "\"The Lab\"", "\"§agency\"", "'agency' is also a name of Organization 'agency'")]
    public void Two_records_of_a_kind_do_not_share_a_name(string path, string from, string to, string says)
    {
        using var data = new ValidData().Change(path, from, to);

        data.Breaks("AIL021", says);
    }

    [Theory]
    [Rule("AIL021")]
    [InlineData(SecondModel, "Model 2", "§model-1", "model-1", "Model One")]
    [InlineData(Model, "Model 1", "§model-2", "model-2", "Model Two")]
    public void A_name_may_not_be_the_id_of_another_record(string path, string from, string to, string id, string otherName)
    {
        var other = path == Model ? SecondModel : Model;
        using var data = new ValidData().Change(other, $"\"name\": \"Model {id[^1]}\"", $"\"name\": \"{otherName}\"").Change(path, $"\"name\": \"{from}\"", $"\"name\": \"{to}\"");

        data.Breaks("AIL021", $"'{id}' is also a name of LanguageModel '{id}'", other);
    }

    [Fact]
    [Rule("AIL033")]
    public void Ids_do_not_differ_by_hyphens_alone_for_they_would_be_one_name_and_one_member()
    {
        using var data = new ValidData().Put("models/lab/model2.json", ValidRecords.All[SecondModel].Replace("\"id\": \"model-2\"", "\"id\": \"§model2\"", StringComparison.Ordinal).Replace("Model 2", "Twin", StringComparison.Ordinal));

        data.Breaks("AIL033", "'model2' differs by hyphens alone from the LanguageModel id 'model-2' in", SecondModel, "rename the newer record");
    }

    [Fact]
    [Rule("AIL033")]
    public void Former_ids_count_unless_they_are_the_record_s_own()
    {
        using var data = new ValidData().Change(SecondModel, "\"id\": \"model-2\"", "\"id\": \"model-2\",\n  \"formerIds\": [\n    \"mo-del-2\"\n  ]");
        data.Load().Models["mo-del-2"].Id.Value.Should().Be("model-2");

        data.Change(SecondModel, "\"mo-del-2\"", "\"§model1\"").Breaks("AIL033", "'model1' differs by hyphens alone from the LanguageModel id 'model-1'");
    }

    [Fact]
    [Rule("AIL021")]
    public void A_name_with_other_marks_is_another_name_and_one_written_in_parts_is_the_same()
    {
        using var data = new ValidData().Change(Model, "\"name\": \"Model 1\"", "\"name\": \"कि\"").Change(SecondModel, "\"name\": \"Model 2\"", "\"name\": \"की\"");
        data.Load().Models.Find("की")!.Id.Value.Should().Be("model-2");

        data.Change(Model, "कि", "Modèle").Change(SecondModel, "\"name\": \"की\"", "\"name\": \"§Mode\u0300le\"").Breaks("AIL021", "is also a name of LanguageModel 'model-1'");
    }

    [Fact]
    public void A_record_may_repeat_its_own_name()
    {
        using var data = new ValidData().Change(Lab, "\"The Lab\"", "\"LAB\"");

        data.Load().Companies.Find("lab")!.Aliases.Should().Equal("LAB");
    }

    [Fact]
    public void Names_that_are_signs_alone_do_not_collide_because_nothing_is_found_by_them()
    {
        using var data = new ValidData().Change(Lab, "\"The Lab\"", "\"★\"").Change("organizations/us/agency.json", "\"name\": \"Agency\"", "\"name\": \"★★\"");

        data.Load().Organizations.Find("★").Should().BeNull();
    }

    [Fact]
    public void A_record_may_have_the_name_of_the_one_that_was_withdrawn_for_it()
    {
        using var data = new ValidData().Change(Model, "\"name\": \"Model 1\"", """
            "withdrawn": {
                "on": "2026-11-01",
                "reason": "It is Model 2.",
                "replacement": "model-2"
              },
              "name": "Model 2"
            """);

        data.Load().Models.Find("Model 2")!.Id.Value.Should().Be("model-2");
    }
}
