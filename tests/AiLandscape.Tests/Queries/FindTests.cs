namespace AiLandscape.Tests;

/// <summary>Finding a record by whatever people call it.</summary>
public sealed class FindTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Theory]
    [InlineData("ernie-bot")]
    [InlineData("ERNIE Bot")]
    [InlineData("ernie bot")]
    [InlineData("ErnieBot")]
    [InlineData("文心一言")]
    [InlineData("Wenxin Yiyan")]
    [InlineData("wenxinyiyan")]
    [InlineData("ＥＲＮＩＥ　Ｂｏｔ")]
    [InlineData("  ernie—bot! ")]
    public void A_product_answers_to_its_id_name_chinese_name_pinyin_and_any_spelling_of_them(string name)
    {
        Ai.Products.Find(name)!.Id.Value.Should().Be("ernie-bot");
        Ai.Find(name).Should().BeSameAs(Ai.Products["ernie-bot"]);
    }

    [Theory]
    [InlineData("gpt-3-5")]
    [InlineData("gpt3.5")]
    [InlineData("GPT-3.5")]
    [InlineData("gpt 3 5")]
    [InlineData("GPT‑3·5")]
    [InlineData("ＧＰＴ－３．５")]
    public void A_number_in_parts_keeps_its_parts(string name) => Ai.Models.Find(name)!.Id.Value.Should().Be("gpt-3-5");

    [Theory]
    [InlineData("GPT-35")]
    [InlineData("gpt35")]
    [InlineData("GPT-3-55")]
    [InlineData("nobody-has-heard-of-this")]
    public void A_number_run_together_is_another_number_and_finds_nothing(string name)
    {
        Ai.Models.Find(name).Should().BeNull();
        Ai.Find(name).Should().BeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-–—…!?")]
    public void Nothing_finds_nothing(string? name)
    {
        Ai.Find(name).Should().BeNull();
        Ai.Models.Find(name).Should().BeNull();
        Ai.Sources.Find(name).Should().BeNull();
    }

    [Theory]
    [InlineData("GPT-4", "models/openai/gpt-4.json")]
    [InlineData("ChatGPT", "products/openai/chatgpt.json")]
    [InlineData("Bard", "products/google/bard.json")]
    [InlineData("Tencent", "organizations/cn/tencent.json")]
    [InlineData("百度", "organizations/cn/baidu.json")]
    [InlineData("AlphaGo", "products/deepmind/alphago.json")]
    [InlineData("NVIDIA H100", "chips/nvidia/h100-sxm.json")]
    [InlineData("EU AI Act", "policies/eu/eu-ai-act.json")]
    [InlineData("Kunlun", "chips/kunlunxin/kunlun-1.json")]
    [InlineData("Chinese government", "organizations/cn/cn-central-government.json")]
    [InlineData("larguier-2023", "sources/larguier-2023.json")]
    public void The_whole_landscape_finds_a_record_of_any_kind(string name, string file) => Ai.Find(name)!.File.Should().Be(file);

    [Fact]
    public void Every_record_is_found_by_its_id_and_every_name_finds_it_within_its_kind()
    {
        Within(Ai.Models);
        Within(Ai.Products);
        Within(Ai.Organizations);
        Within(Ai.Chips);
        Within(Ai.Policies);
        Within(Ai.ChipRestrictions);
        Within(Ai.Events);

        static void Within<T>(Catalog<T> catalog)
            where T : NamedEntity
        {
            foreach (var entity in catalog)
            {
                foreach (var name in new[] { entity.Id.Value, entity.Name }.Concat(entity.Aliases).Concat(entity.LocalNames.Select(local => local.Text)))
                {
                    catalog.Find(name).Should().BeSameAs(entity, $"'{name}' is a name of {entity.File}");
                }
            }
        }
    }

    [Fact]
    public void A_record_answers_to_its_ids_elsewhere()
    {
        using var data = new TinyData().Lab().Model("m", """ "externalIds": {"arxiv": "2112.12731", "wikidata": "Q123"} """);
        var ai = data.Load();

        ai.Models.Find("2112.12731")!.Name.Should().Be("m");
        ai.Find("q123")!.Name.Should().Be("m");
    }

    [Fact]
    public void A_name_that_two_records_share_finds_neither_and_an_id_goes_before_a_name()
    {
        using var data = new TinyData().Lab()
            .Model("one", """ "name": "Shared", "externalIds": {"wikidata": "Q1"} """)
            .Model("two", """ "externalIds": {"wikidata": "Q1"} """)
            .Add("products/lab/thing", """ "name": "Shared", "aliases": ["one"], "providers": ["lab"], "kind": "app" """);
        var ai = data.Load();

        ai.Models.Find("Q1").Should().BeNull();
        ai.Find("Q1").Should().BeNull();
        ai.Find("shared").Should().BeNull("a model and a product are called so");
        ai.Models.Find("shared")!.Id.Value.Should().Be("one");
        ai.Products.Find("shared")!.Id.Value.Should().Be("thing");
        ai.Find("one")!.Id.Value.Should().Be("one");
    }

    [Fact]
    public void Former_and_withdrawn_ids_keep_resolving()
    {
        using var data = new TinyData().Lab()
            .Model("new", """ "formerIds": ["old"] """)
            .Model("gone", """ "withdrawn": {"on": "2026-01-01", "reason": "It never was."} """)
            .Model("twin", """ "withdrawn": {"on": "2026-01-01", "reason": "The same thing twice.", "replacement": "new"} """)
            .Model("triplet", """ "withdrawn": {"on": "2026-01-01", "reason": "The same thing thrice.", "replacement": "twin"} """);
        var ai = data.Load();

        ai.Models.Select(model => model.Id.Value).Should().Equal("new");
        ai.Models["old"].Should().BeSameAs(ai.Models["new"]);
        ai.Models["twin"].Should().BeSameAs(ai.Models["new"]);
        ai.Models["gone"].Withdrawal!.Reason.Should().Be("It never was.");
        ai.Models["triplet"].Should().BeSameAs(ai.Models["new"]);
        ai.Find("twin").Should().BeSameAs(ai.Models["new"]);
    }
}
