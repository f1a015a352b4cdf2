namespace AiLandscape.Tests;

/// <summary>Whether the statements about a value can all hold.</summary>
public sealed class ContestedTests
{
    [Theory]
    [InlineData("""{"value": 1, "basis": "official", "source": "page"}, {"value": 2, "basis": "leaked", "source": "page"}""", true)]
    [InlineData("""{"value": 1, "basis": "official", "source": "page"}, {"value": 1, "basis": "reported", "source": "page"}""", false)]
    [InlineData("""{"value": 1, "basis": "official", "source": "page"}, {"value": 2, "basis": "reported", "rank": "refuted", "source": "page"}""", false)]
    [InlineData("""{"state": "undisclosed", "basis": "official", "source": "page"}, {"value": 1, "basis": "reported", "source": "page"}""", false)]
    [InlineData("""{"state": "undisclosed", "basis": "official", "source": "page"}""", false)]
    public void Two_figures_that_cannot_both_hold_are_contested(string statements, bool contested) => IsContested("parameters", statements).Should().Be(contested);

    [Theory]
    [InlineData("at-least", 860, "exactly", 983, false)]
    [InlineData("at-least", 860, "at-least", 983, false)]
    [InlineData("at-most", 860, "at-most", 983, false)]
    [InlineData("exactly", 860, "at-most", 983, false)]
    [InlineData("at-least", 860, "at-most", 983, false)]
    [InlineData("exactly", 860, "at-least", 983, true)]
    [InlineData("at-most", 860, "exactly", 983, true)]
    [InlineData("at-most", 860, "at-least", 983, true)]
    [InlineData("about", 860, "about", 983, true)]
    public void A_floor_leaves_room_above_and_a_ceiling_below(string lowBound, int low, string highBound, int high, bool contested)
    {
        var first = FormattableString.Invariant($$"""{"value": {{low}}, "basis": "official", "bound": "{{lowBound}}", "source": "page"}""");
        var second = FormattableString.Invariant($$"""{"value": {{high}}, "basis": "official", "bound": "{{highBound}}", "source": "page"}""");

        IsContested("parameters", $"{first}, {second}").Should().Be(contested);
        IsContested("parameters", $"{second}, {first}").Should().Be(contested);
    }

    [Theory]
    [InlineData("2022-03", "2022-03-15", false)]
    [InlineData("2022-03-15", "2022-03", false)]
    [InlineData("2022", "2022-03~", false)]
    [InlineData("2022-03", "2022-04-01", true)]
    [InlineData("2022-03-14", "2022-03-15", true)]
    public void A_month_and_a_day_within_it_agree(string first, string second, bool contested) =>
        IsContested("released", $$"""{"value": "{{first}}", "basis": "official", "source": "page"}, {"value": "{{second}}", "basis": "reported", "source": "page"}""").Should().Be(contested);

    [Theory]
    [InlineData("dense", "mixture-of-experts", true)]
    [InlineData("dense", "dense", false)]
    public void Words_agree_when_they_are_the_same(string first, string second, bool contested) =>
        IsContested("architecture", $$"""{"value": "{{first}}", "basis": "official", "source": "page"}, {"value": "{{second}}", "basis": "reported", "source": "page"}""").Should().Be(contested);

    [Theory]
    [InlineData(400, "USD", 500, "USD", true)]
    [InlineData(400, "USD", 400, "USD", false)]
    [InlineData(400, "USD", 300, "GBP", false)]
    public void Sums_in_two_currencies_are_not_held_against_each_other(int first, string currency, int second, string otherCurrency, bool contested)
    {
        using var data = new TinyData().Lab().Add("events/2014/purchase", FormattableString.Invariant($$"""
            "date": [{"value": "2014", "basis": "official", "source": "page"}], "kind": "acquisition", "participants": [{"entity": "organizations/lab", "role": "actor"}],
            "amount": [
              {"value": {"amount": {{first}}, "currency": "{{currency}}"}, "basis": "official", "source": "page"},
              {"value": {"amount": {{second}}, "currency": "{{otherCurrency}}"}, "basis": "reported", "source": "page"}
            ]
            """));

        data.Load().Events["purchase"].Amount.IsContested.Should().Be(contested);
    }

    private static bool IsContested(string field, string statements)
    {
        using var data = new TinyData().Lab().Model("m", $"\"{field}\": [{statements}]");
        var model = data.Load().Models["m"];
        return field switch
        {
            "released" => model.Released.IsContested,
            "architecture" => model.Architecture.IsContested,
            _ => model.Parameters.IsContested,
        };
    }
}
