namespace AiLandscape.Tests.Loading;

public sealed class RenamedAndWithdrawnTests
{
    private const string Second = "models/lab/model-2.json";

    [Fact]
    public void A_former_id_keeps_resolving()
    {
        using var data = new ValidData().Change(Second, "\"id\": \"model-2\",", "\"id\": \"model-2\",\n  \"formerIds\": [\n    \"model-zero\"\n  ],");
        var models = data.Load().Models;

        models["model-zero"].Should().BeSameAs(models["model-2"]);
        models.Find("model-zero").Should().BeSameAs(models["model-2"]);
        models.Select(model => model.Id.Value).Should().NotContain("model-zero");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_hundredth_id_asked_for_resolves_as_the_first_does(bool isOverlay)
    {
        using var data = new ValidData().Change(Second, "\"id\": \"model-2\",", "\"id\": \"model-2\",\n  \"formerIds\": [\n    \"model-zero\"\n  ],");
        var models = (isOverlay ? data.Load().With(Landscape.Embedded) : data.Load()).Models;
        string[] ids = [.. models.Select(model => model.Id.Value)];

        for (var round = 0; round < 100; round++)
        {
            var id = ids[round % ids.Length];
            models[id].Id.Value.Should().Be(id);
            models["model-zero"].Id.Value.Should().Be("model-2");
            models.Invoking(all => all["model-9"]).Should().Throw<UnknownIdException>();
        }
    }

    [Fact]
    public void A_reference_to_a_former_id_says_the_new_one()
    {
        using var data = new ValidData()
            .Change("models/lab/model-1.json", "\"id\": \"model-1\",", "\"id\": \"model-1\",\n  \"formerIds\": [\n    \"model-zero\"\n  ],")
            .Change(Second, "\"predecessor\": \"model-1\"", "\"predecessor\": \"model-zero\"");

        data.Findings().Should().ContainSingle().Which.Message.Should().Be("there is no LanguageModel 'model-zero'; it was renamed to 'model-1'");
    }

    [Fact]
    public void A_withdrawn_record_leads_to_its_replacement_and_is_counted_no_more()
    {
        using var data = Withdrawn("\"replacement\": \"model-1\"");
        var models = data.Load().Models;

        models["model-2"].Should().BeSameAs(models["model-1"]);
        models.Find("model-2").Should().BeSameAs(models["model-1"]);
        models.Should().NotContain(model => model.Id == "model-2");
    }

    [Fact]
    public void A_withdrawn_record_without_a_replacement_says_why()
    {
        using var data = Withdrawn(null);
        var models = data.Load().Models;

        models["model-2"].Withdrawal!.Reason.Should().Be("It never was.");
        models["model-2"].Withdrawal!.Replacement.Should().BeNull();
        models.Should().NotContain(model => model.Id == "model-2");
    }

    [Theory]
    [InlineData("\"replacement\": \"model-2\"", "AIL023")]
    [InlineData("\"replacement\": \"model-9\"", "AIL012")]
    public void A_replacement_exists_and_is_another_record(string replacement, string code)
    {
        using var data = Withdrawn(replacement);

        data.Findings().Select(finding => finding.Code).Should().Equal(code);
    }

    private static ValidData Withdrawn(string? replacement) => new ValidData().Change(Second, "\"id\": \"model-2\",",
        $"\"id\": \"model-2\",\n  \"withdrawn\": {{\n    \"on\": \"2026-11-01\",\n    \"reason\": \"It never was.\"{(replacement is null ? "" : $",\n    {replacement}")}\n  }},");
}
