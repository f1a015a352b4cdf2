namespace AiLandscape.Tests;

/// <summary>The search for people who type.</summary>
public sealed class SearchTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private static readonly string[] Hostile =
    [
        "\0", "\0\0gpt\0", "\t\r\n", "\u200B", "\u202Egpt", "\uFEFFgpt-4", "\uFFFD", "\uD800", "\uDC00gpt", "gpt\uDBFF", "🤖", "👩‍👩‍👧‍👦", "é́́́́́́", "İıŞş", "ẞß",
        "ǅ", "ﬁ", "Ⅷ", "٣٤", "四", "文文文文文文文文", "'; drop table models; --", "<script>alert(1)</script>", "../../../etc/passwd", "C:\\con\\nul", "%s%n%x", "{0}{1}{", "$(rm -rf /)",
        "(a+)+$", "[[[[[[", "*?*?*?*", "\\", "\"", "null", "NaN", "-0", "1e999", new string('a', 100), new string('a', 101), new string('文', 100_000), new string('-', 100_000), string.Concat(Enumerable.Repeat("gpt-3.5 ", 5_000)),
    ];

    [Fact]
    public void The_same_name_comes_first_and_near_ones_follow()
    {
        var matches = Ai.Search("ernie");

        matches[0].Entity.Should().BeSameAs(Ai.Models["ernie"]);
        matches[0].Score.Should().Be(1);
        matches.Select(match => match.Entity.Id.Value).Should().Contain(["ernie-bot", "ernie-3-0-titan", "ernie-vilg"]);
        matches.Skip(1).Should().OnlyContain(match => match.Score < 1);
    }

    [Theory]
    [InlineData("Baidoo", "organizations/cn/baidu.json")]
    [InlineData("nvida", "organizations/us/nvidia.json")]
    [InlineData("ChatGTP", "products/openai/chatgpt.json")]
    [InlineData("wudao", "models/baai/wu-dao-2-0.json")]
    [InlineData("wenxin", "products/baidu/ernie-bot.json")]
    [InlineData("文心", "products/baidu/ernie-bot.json")]
    [InlineData("Entity List", "policies/us/us-entity-list.json")]
    public void A_slip_of_the_pen_or_half_a_name_finds_what_was_meant(string typed, string file) =>
        Ai.Search(typed).Select(match => match.Entity.File).Should().Contain(file);

    [Theory]
    [InlineData("gpt")]
    [InlineData("chatgpt")]
    [InlineData("china")]
    [InlineData("a")]
    public void Matches_come_best_first_each_record_once_and_every_score_lies_above_0_and_at_most_at_1(string typed)
    {
        var matches = Ai.Search(typed, 500);

        matches.Should().NotBeEmpty();
        matches.Should().BeInDescendingOrder(match => match.Score);
        matches.Should().OnlyContain(match => match.Score > 0 && match.Score <= 1);
        matches.Select(match => match.Entity).Should().OnlyHaveUniqueItems();
        matches.Should().NotContain(match => match.Entity is Source);
        matches.Should().OnlyContain(match => NamesOf(match.Entity).Contains(match.Name), "a match says which name it is by");
    }

    [Fact]
    public void The_limit_is_kept_and_takes_the_best()
    {
        var all = Ai.Search("gpt", 1000);

        Ai.Search("gpt").Should().HaveCount(20).And.Equal(all.Take(20));
        Ai.Search("gpt", 1).Should().Equal(all.Take(1));
        FluentActions.Invoking(() => Ai.Search("gpt", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ai.Search("gpt", -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    [InlineData("qqqqqqqqqqqqqqqq")]
    public void Nothing_and_nonsense_find_nothing(string? typed) => Ai.Search(typed).Should().BeEmpty();

    [Fact]
    public void No_text_whatever_makes_searching_or_finding_throw()
    {
        foreach (var typed in Hostile)
        {
            Ai.Invoking(ai => ai.Search(typed)).Should().NotThrow();
            Ai.Invoking(ai => ai.Find(typed)).Should().NotThrow();
            Ai.Models.Invoking(models => models.Find(typed)).Should().NotThrow();
            Ai.Models.Invoking(models => models[typed]).Should().Throw<UnknownIdException>();
        }
    }

    private static IEnumerable<string> NamesOf(Entity entity) =>
        new[] { entity.Id.Value, entity.Name }.Concat(entity.Aliases).Concat(entity.LocalNames.Select(name => name.Text))
            .Concat(entity is NamedEntity named ? named.ExternalIds.Select(id => id.Value) : []);
}
