using NodaTime;

namespace AiLandscape.Tests.Loading;

/// <summary>A stranger's five records are a landscape like the library's own.</summary>
public sealed class StrangersDataTests
{
    [Fact]
    public void They_answer_to_the_same_queries()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();

        mine.Models.From("FR").ReleasedDuring(2023).WithOpenWeights().By("tramontane-ai").Should().Equal(mine.Models["tramontane-7b"]);
        mine.Models.Where(model => model.Parameters.Value >= ParameterCount.Billions(7)).Should().ContainSingle();
        mine.Companies.WithRole(Role.ModelDeveloper).Should().Equal(mine.Companies["tramontane-ai"]);
        mine.Products.RunningOn(mine.Models["tramontane-7b"]).Should().Equal(mine.Products["le-merle"]);
        mine.Events.During(Period.Year(2023)).Concerning(mine.Companies["tramontane-ai"]).Should().Equal(mine.Events["tramontane-7b-release"]);
        mine.Policies.Should().BeEmpty();
    }

    [Fact]
    public void They_are_linked_to_each_other_and_to_who_says_so()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();
        var model = mine.Models["tramontane-7b"];

        model.Developers.Should().ContainSingle().Which.Should().BeSameAs(mine.Organizations["tramontane-ai"]);
        model.Parameters.Statements.Should().ContainSingle().Which.Source.Should().BeSameAs(mine.Sources["tramontane-7b-post"]);
        mine.Products["le-merle"].Sources.Should().ContainSingle().Which.Id.Value.Should().Be("products/le-merle/announcement");
        mine.Events["tramontane-7b-release"].Participants[1].Entity.Should().BeSameAs(model);
    }

    [Theory]
    [InlineData("tramontane-7b", "tramontane-7b")]
    [InlineData("tramontane 7B", "tramontane-7b")]
    [InlineData("TRAMONTANE", "tramontane-ai")]
    [InlineData("小猫聊天", "le-merle")]
    [InlineData("Le-Merle", "le-merle")]
    [InlineData("gpt-4", null)]
    public void They_are_found_by_their_names(string name, string? id)
    {
        using var data = StrangersRecords.Write();

        data.Load().Find(name)?.Id.Value.Should().Be(id);
        (data.Load().Find(name) is null).Should().Be(id is null);
    }

    [Fact]
    public void They_stand_on_one_timeline()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();

        mine.Timeline(new Period(new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31))).Select(entry => $"{entry.Date} {entry.Entity.Id} {entry.What}").Should().Equal(
            "2023-04 tramontane-ai founded",
            "2023-09-27 tramontane-7b-release model release",
            "2023-09-27 tramontane-7b open weights unrestricted",
            "2024-02-26 le-merle released",
            "2024-02-26 le-merle runs on Tramontane 7B");
    }

    [Fact]
    public void An_id_that_is_not_there_says_so_with_the_version_of_these_data()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();

        FluentActions.Invoking(() => mine.Models["tramontane-7"]).Should().Throw<UnknownIdException>()
            .WithMessage("There is no LanguageModel 'tramontane-7' among the 1 in the data of 2026-11-21. Did you mean 'tramontane-7b'?");
    }

    [Theory]
    [InlineData(StrangersRecords.Company, "\"kind\": \"company\"", "\"kind\": \"compny\"", 8, "AIL007")]
    [InlineData(StrangersRecords.Company, "\"country\": \"FR\",", "\"country\": \"FR\"", 10, "AIL001")]
    [InlineData(StrangersRecords.Company, "\"id\": \"tramontane-ai\"", "\"id\": \"tramontane-aj\"", 2, "AIL009")]
    [InlineData(StrangersRecords.Company, "\"id\": \"tramontane-ai\"", "\"id\": \"tramontane_ai\"", 2, "AIL008")]
    [InlineData(StrangersRecords.Company, "\"id\": \"tramontane-ai\"", "\"ID\": \"tramontane-ai\"", 2, "AIL002")]
    [InlineData(StrangersRecords.Company, "\"sources\": {", "\"source\": {", 22, "AIL002")]
    [InlineData(StrangersRecords.Company, "\"register\": {", "\"registre\": {", 15, "AIL017")]
    [InlineData(StrangersRecords.Model, "\"developers\": [", "\"developrs\": [", 5, "AIL002")]
    [InlineData(StrangersRecords.Model, "    \"tramontane-ai\"", "    \"tramontane-al\"", 6, "AIL012")]
    [InlineData(StrangersRecords.Model, "\"value\": 7300000000", "\"value\": 7300000000.5", 17, "AIL015")]
    [InlineData(StrangersRecords.Model, "\"bound\": \"about\"", "\"bond\": \"about\"", 19, "AIL002")]
    [InlineData(StrangersRecords.Product, "\"value\": \"2024-02-26\"", "\"value\": \"2024-02-30\"", 14, "AIL014")]
    [InlineData(StrangersRecords.Product, "\"model\": \"tramontane-7b\"", "\"model\": \"tramontane7b\"", 21, "AIL012")]
    [InlineData(StrangersRecords.Product, "\"basis\": \"reported\",\n      \"source\": \"announcement\"", "\"basis\": \"reported\",\n      \"source\": \"anouncement\"", 24, "AIL017")]
    [InlineData(StrangersRecords.Event, "\"value\": \"2023-09-27\"", "\"value\": \"2032-09-27\"", 5, "AIL010")]
    [InlineData(StrangersRecords.Event, "\"entity\": \"models/tramontane-7b\"", "\"entity\": \"model/tramontane-7b\"", 19, "AIL012")]
    [InlineData(StrangersRecords.Source, "\"id\": \"tramontane-7b-post\"", "\"id\": \"tramontane-7b-pots\"", 2, "AIL009")]
    [InlineData(StrangersRecords.Source, "\"url\": \"https://", "\"url\": \"https//", 5, "AIL026")]
    [InlineData(StrangersRecords.Source, "\"accessed\": \"2026-11-20\"\n}", "\"accessed\": \"2026-11-20\"\n", 12, "AIL001")]
    public void One_typo_is_one_finding_at_its_line(string path, string from, string to, int line, string code)
    {
        using var data = StrangersRecords.Write();
        StrangersRecords.All[path].Split(from).Should().HaveCount(2);
        data.Write(path, StrangersRecords.All[path].Replace(from, to, StringComparison.Ordinal));

        FluentActions.Invoking(data.Load).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().MatchRegex($@"^{System.Text.RegularExpressions.Regex.Escape($"{data.Folder}/{path}")}\({line},[0-9]+\): error {code}: ");
    }
}
