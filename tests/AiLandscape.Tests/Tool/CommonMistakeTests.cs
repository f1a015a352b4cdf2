namespace AiLandscape.Tests.Tool;

/// <summary>What contributors get wrong, and whether the message says how to mend it.</summary>
public sealed class CommonMistakeTests
{
    [Theory]
    [InlineData("AIL001", "\"name\": \"Model 3\",", "\"name\": \"Model 3\"", "Mend the syntax at the place named.")]
    [InlineData("AIL002", "\"summary\":", "\"sumary\":", "did you mean 'summary'?")]
    [InlineData("AIL003", "\"name\": \"Model 3\",\n  ", "", "LanguageModel needs 'name': Name in English usage.")]
    [InlineData("AIL004", "[\n    \"lab\"\n  ]", "\"lab\"", "'developers' is text; expected a list")]
    [InlineData("AIL004", "\"verifiedOn\"", "\"released\": {},\n  \"verifiedOn\"", "'released' is an object; expected a list")]
    [InlineData("AIL004", "\"verifiedOn\"", "\"parameters\": [\n    {\n      \"value\": \"1.8T\",\n      \"basis\": \"reported\",\n      \"source\": \"source\"\n    }\n  ],\n  \"verifiedOn\"", "'value' is text; expected a number (parameters)")]
    [InlineData("AIL006", "\"verifiedOn\": \"2026-11-27\"", "\"verifiedOn\": null", "'verifiedOn' is null; leave the property out")]
    [InlineData("AIL007", "\"tier\": \"primary\"", "\"tier\": \"primry\"", "did you mean 'primary'?")]
    [InlineData("AIL009", "\"id\": \"model-3\"", "\"id\": \"model-33\"", "name the file 'model-33.json', or set the id to 'model-3'")]
    [InlineData("AIL010", "\"lab\"", "\"holding\"", "its content says 'models/holding/model-3.json'")]
    [InlineData("AIL012", "\"lab\"", "\"labb\"", "did you mean 'lab'?")]
    [InlineData("AIL014", "\"verifiedOn\": \"2026-11-27\"", "\"verifiedOn\": \"27 November 2026\"", "expected an EDTF date such as '2023', '2023-03', '2023-03-14'")]
    [InlineData("AIL015", "\"verifiedOn\"", "\"parameters\": [\n    {\n      \"value\": 1.5,\n      \"basis\": \"reported\",\n      \"source\": \"source\"\n    }\n  ],\n  \"verifiedOn\"", "expected a whole number from 1 to 1E+18")]
    [InlineData("AIL017", "[\n    \"source\"\n  ]", "[\n    \"sorce\"\n  ]", "Name a key of the record's own sources, or `@id` of a file in `sources/`.")]
    [InlineData("AIL018", "[\n    \"source\"\n  ]", "[\n    \"@gazette\"\n  ]", "Name the source where it supports something, or take it out.")]
    [InlineData("AIL019", "https://example.org/card-of-a-model", "https://gazette.example.org/1", "Move the source to a file of its own in `sources/` and cite it as `@id` from both records.")]
    [InlineData("AIL021", "\"name\": \"Model 3\"", "\"name\": \"Model 2\"", "is also a name of LanguageModel 'model-2'")]
    [InlineData("AIL024", "\"id\": \"model-3\"", "\"id\" : \"model-3\"", "Run `dotnet run --project src/AiLandscape.Tool -- fix`")]
    [InlineData("AIL025", "\"name\": \"Model 3\"", "\"name\": \"Model 3 \"", "take out the space at its ends")]
    [InlineData("AIL026", "https://example.org/card-of-a-model", "www.example.org", "is no absolute http or https address")]
    [InlineData("AIL027", "\"language\": \"en\"", "\"language\": \"english!\"", "is no BCP-47 language tag such as 'en'")]
    [InlineData("AIL035", "\"name\": \"Model 3\"", "\"name\": \"TO DO\"", "'name' is not filled in yet")]
    public void The_message_names_the_place_and_the_fix(string code, string right, string wrong, string fix)
    {
        using var shop = new Workshop().WithModel();
        var text = shop.Read(Workshop.Record);
        text.Split(right).Should().HaveCount(2, $"'{right}' is to stand there once");
        shop.Write(Workshop.Record, text.Replace(right, wrong, StringComparison.Ordinal));

        var (exitCode, output, error) = shop.Run("validate");

        (exitCode, error).Should().Be((1, ""));
        output.Should().MatchRegex($@"(?m)^src/AiLandscape/Data/[\w/.-]+\(\d+,\d+\): error {code}: ").And.Contain(fix).And.MatchRegex($"To mend:\n(.*\n)*  {code}  ");
    }

    [Fact]
    public void A_record_without_any_source_is_asked_for_one()
    {
        using var shop = new Workshop().WithModel();
        var text = shop.Read(Workshop.Record);
        shop.Write(Workshop.Record, text[..text.IndexOf(",\n  \"evidence\"", StringComparison.Ordinal)] + "\n}\n");

        shop.Run("validate").Output.Should().Contain("error AIL016").And.Contain("Add the source that shows what the record says");
    }

    [Fact]
    public void Two_ids_that_differ_by_hyphens_alone_are_found_before_the_build()
    {
        using var shop = new Workshop();
        foreach (var (id, name) in new[] { ("gpt-4o", "First"), ("gpt-4-o", "Second") })
        {
            shop.Run("new", "model", id, "--developer", "lab").ExitCode.Should().Be(0);
            var path = $"{Workshop.Data}/models/lab/{id}.json";
            shop.Write(path, Workshop.Filled(shop.Read(path), name).Replace("card-of-a-model", $"card-of-{id}", StringComparison.Ordinal));
        }

        shop.Run("validate").Output.Should().Contain("error AIL033: 'gpt-4o' differs by hyphens alone from the LanguageModel id 'gpt-4-o' in src/AiLandscape/Data/models/lab/gpt-4-o.json; rename the newer record");
    }

    [Fact]
    public void Fix_leaves_alone_what_must_be_mended_by_hand_and_says_so()
    {
        using var shop = new Workshop().WithModel();
        var broken = shop.Read(Workshop.Record).Replace("\"primary\"", "\"primry\"", StringComparison.Ordinal).Replace("  ", "\t", StringComparison.Ordinal);
        shop.Write(Workshop.Record, broken);

        var (exitCode, output, _) = shop.Run("fix");

        exitCode.Should().Be(1);
        output.Should().StartWith("0 files rewritten\n").And.Contain("error AIL007").And.Contain("did you mean 'primary'?");
        shop.Read(Workshop.Record).Should().Be(broken);
    }

    [Theory]
    [InlineData("validate", "There is no folder 'nowhere'.")]
    [InlineData("fix", "There is no folder 'nowhere'.")]
    public void A_folder_that_is_not_there_is_one_line(string command, string says) => ToolRun.Here(command, "nowhere").Should().Be((2, "", says + "\n"));

    [Fact]
    public void A_file_in_place_of_the_folder_is_one_line()
    {
        using var shop = new Workshop();

        shop.Run("validate", $"{Workshop.Data}/models/lab/model-1.json").Error.Should().Be($"'{Workshop.Data}/models/lab/model-1.json' is a file; name the folder that holds the records, such as src/AiLandscape/Data.\n");
    }
}
