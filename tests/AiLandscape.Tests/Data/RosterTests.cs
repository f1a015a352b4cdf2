namespace AiLandscape.Tests;

/// <summary>Every record that the article names, or that its corrections need, is there, under an id that stays for ever.</summary>
public sealed class RosterTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private static readonly string[] Models =
    [
        "gpt-family", "gpt-2", "gpt-3", "instructgpt", "gpt-3-5", "gpt-3-5-turbo", "gpt-4", "gpt-4-5", "dall-e", "dall-e-2", "lamda", "chinchilla", "ernie", "ernie-3-0-titan",
        "ernie-vilg", "plato-xl", "wu-dao-1-0", "wu-dao-2-0", "m6-10t", "pangu-sigma", "yuan-1-0", "stable-diffusion", "moss", "ernie-thu",
    ];

    private static readonly string[] Products =
    [
        "chatgpt", "ernie-bot", "baidu-search", "apollo", "paddlepaddle", "baidu-ai-cloud", "bard", "google-search", "bing", "dingtalk", "tongyi-qianwen",
        "different-dimension-me", "wechat", "alphago", "alphago-master",
    ];

    private static readonly string[] Organizations =
    [
        "openai", "openai-lp", "microsoft", "alphabet", "google", "nvidia", "amd", "apple", "amazon", "meta", "gafam", "stanford-university", "bis", "us-department-of-commerce",
        "us-department-of-defense", "us-department-of-the-treasury", "us-government", "epoch-ai", "deepmind", "google-deepmind", "stability-ai", "tsmc", "samsung-electronics",
        "baidu", "kunlunxin", "alibaba", "damo-academy", "ant-group", "tencent", "tencent-ai-lab", "bytedance", "huawei", "inspur", "sensetime", "cloudwalk", "iflytek",
        "unnamed-shanghai-ai-company", "baai", "peng-cheng-laboratory", "fudan-university", "tsinghua-university", "cac", "politburo", "ccp-central-committee", "pla",
        "cn-security-services", "cn-central-government", "state-council", "cn-most", "cn-miit", "npc-standing-committee", "china-daily", "european-union", "european-commission", "council-of-the-eu",
        "european-parliament", "east-is-red",
    ];

    private static readonly string[] Chips = ["v100-sxm2", "a100-sxm-80", "h100-sxm", "a800-sxm-80", "mi250", "tpu-v3", "ascend-910", "kunlun-1", "kunlun-2"];

    private static readonly string[] Policies =
    [
        "ngaidp", "military-civil-fusion", "national-ai-team", "cn-regional-ai-hubs", "great-firewall", "cn-chatgpt-access-order", "pipl", "dsl",
        "cn-algorithm-recommendation-provisions", "cn-deep-synthesis-provisions", "genai-interim-measures", "ear", "us-entity-list", "ns-cmic", "section-1260h", "eu-ai-act",
    ];

    private static readonly string[] Restrictions =
    [
        "nvidia-license-2022-08-26", "amd-license-2022-08", "bis-ecad-2022", "bis-ifr-2022-10-07", "bis-macau-2023-01-17", "bis-ac-s-ifr-2023", "entity-list-2019-05-16",
        "entity-list-2019-10-09", "entity-list-2020-06-05", "entity-list-2023-03-02", "entity-list-2025-03-25",
    ];

    private static readonly string[] Events =
    [
        "google-acquires-deepmind", "openai-founding", "alphago-v-ke-jie", "damo-academy-launch", "national-ai-team-named", "apollo-announcement",
        "xi-politburo-ai-study-session", "ernie-introduced", "openai-lp-formed", "microsoft-invests-in-openai-2019", "wu-dao-2-0-announcement", "m6-10t-announcement",
        "kunlun-2-mass-production", "chatgpt-release", "wechat-chatgpt-miniprogram-removal", "chatgpt-turing-claim", "bard-announcement", "new-bing-announcement",
        "ernie-bot-announcement", "alibaba-chatbot-test-confirmed", "china-daily-chatgpt-warning", "moss-release", "ernie-bot-search-integration-announcement",
        "cn-chatgpt-access-crackdown", "cn-chatgpt-access-trade", "cn-chatgpt-reaction", "gpt-4-release", "bing-gpt-4-disclosure", "ernie-bot-unveiling", "bard-opening",
        "tongyi-qianwen-unveiling", "google-deepmind-formed", "cn-gpu-orders-2023", "ernie-bot-opening",
    ];

    [Fact]
    public void Every_record_on_the_list_is_there()
    {
        Has(Ai.Models, Models);
        Has(Ai.Products, Products);
        Has(Ai.Organizations, Organizations);
        Has(Ai.Chips, Chips);
        Has(Ai.Policies, Policies);
        Has(Ai.ChipRestrictions, Restrictions);
        Has(Ai.Events, Events);

        static void Has<T>(Catalog<T> catalog, string[] ids)
            where T : Entity
            => ids.Except(catalog.Select(entity => entity.Id.Value)).Should().BeEmpty($"every {typeof(T).Name} of the article has a record");
    }

    [Fact]
    public void A_press_label_is_a_bloc_and_no_company() => Ai.Institutions["gafam"].Kind.Should().Be(OrganizationKind.Bloc);

    [Fact]
    public void Families_and_series_are_marked_as_such()
    {
        Ai.Models["gpt-family"].Form.Should().Be(ModelForm.Family);
        Ai.Models["ernie"].Form.Should().Be(ModelForm.Family);
        Ai.Models["gpt-3-5"].Form.Should().Be(ModelForm.Series);
        Ai.Models["gpt-3"].Form.Should().Be(ModelForm.Model);
    }

    [Fact]
    public void The_two_models_called_ernie_of_2019_are_two_records()
    {
        Ai.Models["ernie"].Developers.Should().Contain(Ai.Organizations["baidu"]);
        Ai.Models["ernie-thu"].Developers.Should().Contain(Ai.Organizations["tsinghua-university"]).And.NotContain(Ai.Organizations["baidu"]);
    }

    [Fact]
    public void Leading_in_ai_by_2030_is_a_goal_of_the_plan_of_2017() =>
        Ai.Policies["ngaidp"].Goals.Should().Contain(goal => goal.By != null && goal.By.Value.ToString() == "2030");
}
