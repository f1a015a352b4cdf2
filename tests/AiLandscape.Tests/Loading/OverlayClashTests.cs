using NodaTime;

namespace AiLandscape.Tests.Loading;

/// <summary>Ids and names that both of two landscapes have.</summary>
public sealed class OverlayClashTests
{
    private static readonly Landscape Embedded = Landscape.Embedded;

    [Fact]
    public void An_id_that_both_have_is_a_finding_that_names_both_files()
    {
        using var data = RecordsOverEmbedded.Write("my-model", "gpt-4");
        File.Move(Path.Combine(data.Folder, "models/openai/my-model.json"), Path.Combine(data.Folder, "models/openai/gpt-4.json"));

        FluentActions.Invoking(() => Embedded.With(data.Folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().Be($"{data.Folder}/models/openai/gpt-4.json(2,10): error AIL011: the LanguageModel id 'gpt-4' is taken by models/openai/gpt-4.json of AiLandscape; choose another");
    }

    [Fact]
    public void A_name_that_both_have_is_a_finding_that_names_both_files()
    {
        using var data = RecordsOverEmbedded.Write();
        var path = Path.Combine(data.Folder, "models/openai/my-model.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("My Model", "GPT 4", StringComparison.Ordinal));
        var known = $"'GPT 4' is also a name of LanguageModel 'gpt-4' in models/openai/gpt-4.json of AiLandscape; a LanguageModel is found by one name alone";

        FluentActions.Invoking(() => Embedded.With(data.Folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().Be($"{path}(3,12): error AIL021: {known}");
        FluentActions.Invoking(() => Embedded.AsOf(new LocalDate(2000, 1, 1)).With(data.Folder)).Should().Throw<InvalidLandscapeDataException>("a view hides no name");
    }

    [Fact]
    public void So_it_is_when_both_were_loaded_before()
    {
        using var data = StrangersRecords.Write();
        data.Write(StrangersRecords.Model, StrangersRecords.All[StrangersRecords.Model].Replace("\"name\": \"Tramontane 7B\"", "\"name\": \"GPT-4\"", StringComparison.Ordinal));
        var mine = data.Load();

        FluentActions.Invoking(() => Embedded.With(mine)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().Be($"{data.Folder}/{StrangersRecords.Model}(1,1): error AIL021: 'GPT-4' is also a name of LanguageModel 'gpt-4' in models/openai/gpt-4.json of AiLandscape; a LanguageModel is found by one name alone");
        FluentActions.Invoking(() => mine.With(Embedded)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.Path.Should().Be("models/openai/gpt-4.json of AiLandscape");
    }

    [Fact]
    public void An_id_that_is_a_name_below_is_a_finding_too()
    {
        using var data = RecordsOverEmbedded.Write("my-model", "gpt4");
        File.Move(Path.Combine(data.Folder, "models/openai/my-model.json"), Path.Combine(data.Folder, "models/openai/gpt4.json"));

        FluentActions.Invoking(() => Embedded.With(data.Folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().StartWith($"{data.Folder}/models/openai/gpt4.json(2,10): error AIL021: 'gpt4' is also a name of LanguageModel 'gpt-4' in models/openai/gpt-4.json of AiLandscape");
    }

    [Fact]
    public void An_id_of_another_kind_is_free()
    {
        using var data = StrangersRecords.Write();
        data.Write("products/tramontane-ai/gpt-4.json", StrangersRecords.All[StrangersRecords.Product].Replace("\"le-merle\"", "\"gpt-4\"", StringComparison.Ordinal)
            .Replace("Le Merle", "GPT-4", StringComparison.Ordinal).Replace("小猫聊天", "四", StringComparison.Ordinal).Replace("au-large", "gpt-4", StringComparison.Ordinal));

        Embedded.With(data.Load()).Products["gpt-4"].RunsOn.Should().ContainSingle();
    }

    [Fact]
    public void A_landscape_laid_over_itself_is_a_clash_of_every_id()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();
        var findings = FluentActions.Invoking(() => mine.With(mine)).Should().Throw<InvalidLandscapeDataException>().Which.Findings;

        findings.Select(finding => finding.Code).Should().OnlyContain(code => code == "AIL011");
        findings.Select(finding => finding.Path).Should().Equal(StrangersRecords.All.Keys.Select(path => $"{data.Folder}/{path}").Order(StringComparer.Ordinal), "each record clashes once, and its own sources follow from it");
        findings.Should().Contain(finding => finding.Message == $"the LanguageModel id 'tramontane-7b' is taken by {data.Folder}/{StrangersRecords.Model}; choose another");
    }
}
