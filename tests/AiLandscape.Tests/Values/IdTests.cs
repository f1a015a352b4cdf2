using CsCheck;

namespace AiLandscape.Tests;

public class IdTests
{
    private static readonly Gen<string> Segment =
        Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"].Array[1, 8].Select(letters => new string(letters)).Array[1, 4].Select(parts => string.Join('-', parts));

    [Theory]
    [InlineData("a")]
    [InlineData("gpt-4")]
    [InlineData("ernie-3-0-titan")]
    [InlineData("01-ai")]
    [InlineData("models/gpt-4/paper")]
    public void Kebab_case_is_an_id(string text)
    {
        new Id<LanguageModel>(text).ToString().Should().Be(text);
        Id<LanguageModel>.Parse(text).Should().Be(new Id<LanguageModel>(text));
        Id<LanguageModel>.TryParse(text, out var id).Should().BeTrue();
        (id == text).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("GPT-4")]
    [InlineData("gpt_4")]
    [InlineData("gpt 4")]
    [InlineData("-gpt")]
    [InlineData("gpt-")]
    [InlineData("gpt--4")]
    [InlineData("gpt.4")]
    [InlineData("/gpt-4")]
    [InlineData("models/")]
    [InlineData("models//gpt-4")]
    [InlineData("models/-gpt")]
    [InlineData("models-/gpt")]
    [InlineData("文心一言")]
    [InlineData("gpt-4\n")]
    [InlineData("gpt-\u0664")]
    public void Anything_else_is_none(string text)
    {
        FluentActions.Invoking(() => new Id<LanguageModel>(text)).Should().Throw<FormatException>().WithMessage("*expected kebab-case*");
        Id<LanguageModel>.TryParse(text, out var id).Should().BeFalse();
        id.Should().Be(default(Id<LanguageModel>));
    }

    [Fact]
    public void The_message_quotes_what_was_found() =>
        FluentActions.Invoking(() => Id<LanguageModel>.Parse("GPT 4")).Should().Throw<FormatException>().WithMessage("*'GPT 4'*");

    [Fact]
    public void A_segment_has_at_most_80_characters_as_in_the_data()
    {
        var longest = new string('a', 80);
        Id<LanguageModel>.TryParse(longest, out _).Should().BeTrue();
        Id<Source>.TryParse($"chip-restrictions/{longest}/{longest}", out _).Should().BeTrue("the key of a record's own source may be as long as an id");
        Id<LanguageModel>.TryParse(longest + "a", out _).Should().BeFalse();
        Id<LanguageModel>.TryParse($"models/{longest}a", out _).Should().BeFalse();
    }

    [Fact]
    public void No_text_is_no_id()
    {
        Id<LanguageModel>.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Id<LanguageModel>.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_is_the_empty_id()
    {
        Id<LanguageModel> none = default;
        none.ToString().Should().BeEmpty();
        none.GetHashCode().Should().Be(new Id<LanguageModel>().GetHashCode());
        (none == "").Should().BeTrue();
        (none == (string?)null).Should().BeFalse();
        none.CompareTo("a").Should().BeNegative();
    }

    [Fact]
    public void An_id_compares_with_a_string_in_both_orders_and_never_throws()
    {
        Id<LanguageModel> id = "gpt-4";
        (id == "gpt-4").Should().BeTrue();
        ("gpt-4" == id).Should().BeTrue();
        (id != "gpt-3").Should().BeTrue();
        ("gpt-3" != id).Should().BeTrue();
        (id == "GPT 4").Should().BeFalse();
        ("GPT 4" == id).Should().BeFalse();
        (id == (string?)null).Should().BeFalse();
        ((string?)null != id).Should().BeTrue();
    }

    [Fact]
    public void Only_an_id_of_the_same_kind_is_an_equal_object()
    {
        object model = new Id<LanguageModel>("baidu");
        model.Equals(new Id<LanguageModel>("baidu")).Should().BeTrue();
        model.Equals(new Id<Company>("baidu")).Should().BeFalse();
        model.Equals("baidu").Should().BeFalse();
        model.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_literal_that_is_no_id_fails_at_once() =>
        FluentActions.Invoking(() => (Id<LanguageModel>)"GPT-4").Should().Throw<FormatException>();

    [Fact]
    public void Text_and_id_convert_back_and_forth() => Gen.Select(Segment, Segment).Sample((first, second) =>
    {
        var text = (string)Id<LanguageModel>.Parse($"{first}/{second}");
        return text == $"{first}/{second}";
    });

    [Fact]
    public void Ids_are_ordered_as_their_texts_are() => Gen.Select(Segment, Segment).Sample((first, second) =>
    {
        var (left, right) = (new Id<LanguageModel>(first), new Id<LanguageModel>(second));
        var order = string.CompareOrdinal(first, second);
        return Math.Sign(left.CompareTo(right)) == Math.Sign(order)
            && (left < right) == (order < 0) && (left <= right) == (order <= 0)
            && (left > right) == (order > 0) && (left >= right) == (order >= 0)
            && (left == right) == (order == 0) && (left != right) == (order != 0)
            && (order != 0 || left.GetHashCode() == right.GetHashCode());
    });
}
