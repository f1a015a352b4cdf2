namespace AiLandscape.Tests.Loading;

/// <summary>One landscape laid over another.</summary>
public sealed class OverlayTests
{
    private static readonly Landscape Embedded = Landscape.Embedded;

    [Fact]
    public void The_records_of_both_stand_in_every_catalog_in_the_order_of_their_ids()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();
        var both = Embedded.With(mine);

        Ids(both.Models).Should().Equal(Ids(Embedded.Models).Concat(Ids(mine.Models)).Order(StringComparer.Ordinal));
        Ids(both.Organizations).Should().Equal(Ids(Embedded.Organizations).Concat(Ids(mine.Organizations)).Order(StringComparer.Ordinal));
        Ids(both.Sources).Should().Equal(Ids(Embedded.Sources).Concat(Ids(mine.Sources)).Order(StringComparer.Ordinal));
        Ids(both.Policies).Should().Equal(Ids(Embedded.Policies));
    }

    [Fact]
    public void The_order_of_the_two_does_not_show_in_the_catalogs()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();

        Ids(mine.With(Embedded).Models).Should().Equal(Ids(Embedded.With(mine).Models));
    }

    [Fact]
    public void Both_stay_as_they_were()
    {
        using var data = StrangersRecords.Write();
        var mine = data.Load();
        var (models, hash) = (Embedded.Models.Count, Embedded.Dataset.Hash);

        _ = Embedded.With(mine).Models["tramontane-7b"];

        (Embedded.Models.Count, Embedded.Dataset.Hash, mine.Models.Count).Should().Be((models, hash, 1));
        Embedded.Models.Find("tramontane-7b").Should().BeNull();
        mine.Models["tramontane-7b"].Landscape.Should().BeSameAs(mine);
    }

    [Fact]
    public void Queries_reach_over_both()
    {
        using var data = StrangersRecords.Write();
        var both = Embedded.With(data.Load());

        both.Models.From("FR").Should().Contain(both.Models["tramontane-7b"]);
        both.Models["tramontane-7b"].Developers[0].Should().BeSameAs(both.Companies["tramontane-ai"]);
        both.Models["gpt-4"].Developers.Should().Contain(both.Organizations["openai"]);
        both.Find("小猫聊天").Should().BeSameAs(both.Products["le-merle"]);
        both.Find("文心一言").Should().BeSameAs(both.Products["ernie-bot"]);
        both.Timeline(both.Companies["tramontane-ai"]).Should().HaveCount(2);
    }

    [Fact]
    public void Records_of_a_folder_may_refer_to_those_below()
    {
        using var data = RecordsOverEmbedded.Write();
        var both = Embedded.With(data.Folder);
        var model = both.Models["my-model"];

        model.Developers[0].Should().BeSameAs(both.Organizations["openai"]);
        model.Base.Should().BeSameAs(both.Models["gpt-3"]);
        model.Sources.Should().ContainSingle().Which.Should().BeSameAs(both.Sources["gpt-4-report"]);
        both.Models.By("openai").Should().Contain(model);
        both.Events["my-event"].Participants.Select(participant => participant.Entity).Should().Equal(both.Models["my-model"], both.Products["chatgpt"]);
    }

    [Fact]
    public void The_same_folder_does_not_load_alone_and_says_what_is_missing()
    {
        using var data = RecordsOverEmbedded.Write();

        FluentActions.Invoking(data.Load).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Select(finding => finding.Code)
            .Should().BeEquivalentTo(["AIL012", "AIL012", "AIL012", "AIL017", "AIL017"]);
    }

    [Fact]
    public void A_typo_in_a_reference_to_a_record_below_is_a_finding_with_a_guess()
    {
        using var data = RecordsOverEmbedded.Write("gpt-3", "gpt3");

        FluentActions.Invoking(() => Embedded.With(data.Folder)).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle()
            .Which.ToString().Should().EndWith("models/openai/my-model.json(8,12): error AIL012: there is no LanguageModel 'gpt3'; did you mean 'gpt-3'?");
    }

    [Fact]
    public void Nothing_is_no_landscape() =>
        FluentActions.Invoking(() => Embedded.With((Landscape)null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("other");

    [Fact]
    public void Layers_may_be_three()
    {
        using var strangers = StrangersRecords.Write();
        using var mine = RecordsOverEmbedded.Write();
        var all = Embedded.With(mine.Folder).With(strangers.Load());

        all.Models["my-model"].Base.Should().BeSameAs(all.Models["gpt-3"]);
        all.Models["tramontane-7b"].Developers[0].Should().BeSameAs(all.Organizations["tramontane-ai"]);
        all.Models.Should().HaveCount(Embedded.Models.Count + 2);
    }

    [Fact]
    public void The_dataset_speaks_for_both()
    {
        using var data = StrangersRecords.Write().Write("dataset.json", "{\n  \"name\": \"Mine\",\n  \"license\": \"CC0-1.0\",\n  \"attribution\": \"Me.\"\n}\n");
        var mine = data.Load();
        var both = Embedded.With(mine).Dataset;

        both.Counts["Models"].Should().Be(Embedded.Models.Count + 1);
        both.Counts["Sources"].Should().Be(Embedded.Sources.Count + mine.Sources.Count);
        both.Name.Should().Be($"{Embedded.Dataset.Name}; Mine");
        both.License.Should().Be($"{Embedded.Dataset.License}; CC0-1.0");
        both.DataVersion.Should().Be(Embedded.Dataset.DataVersion);
        both.SchemaVersion.Should().Be(Embedded.Dataset.SchemaVersion);
    }

    [Fact]
    public void The_hash_of_both_depends_on_both_and_on_nothing_else()
    {
        using var data = StrangersRecords.Write();
        var hash = Embedded.With(data.Load()).Dataset.Hash;

        hash.Should().MatchRegex("^[0-9a-f]{64}$").And.NotBe(Embedded.Dataset.Hash).And.NotBe(data.Load().Dataset.Hash);
        Embedded.With(data.Load()).Dataset.Hash.Should().Be(hash);
        Embedded.With(data.Folder).Dataset.Hash.Should().Be(hash, "the folder refers to nothing below");
    }

    private static IEnumerable<string> Ids(IEnumerable<Entity> entities) => entities.Select(entity => entity.Id.Value);
}
