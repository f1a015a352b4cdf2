using System.Globalization;
using NodaTime;

namespace AiLandscape.Tests;

/// <summary>Where a program runs changes nothing of what it reads or prints.</summary>
public sealed class CultureTests
{
    private static readonly string[] Names = ["de-DE", "tr-TR", "fa-IR", "zh-CN", ""];

    [Fact]
    public void The_suite_runs_in_the_culture_that_was_asked_for()
    {
        var asked = Environment.GetEnvironmentVariable(TestCulture.Variable);
        Assert.SkipUnless(asked is { Length: > 0 }, $"{TestCulture.Variable} is not set");

        CultureInfo.CurrentCulture.Name.Should().Be(asked == "invariant" ? "" : asked);
    }

    [Fact]
    public void Every_value_and_every_explanation_prints_the_same_bytes_in_every_culture()
    {
        var here = In(CultureInfo.InvariantCulture, PrintAll);

        here.Should().Contain("174.6B").And.Contain("gpt-4").And.Contain("2.1e25 FLOP");
        foreach (var culture in Cultures())
        {
            In(culture, PrintAll).Should().Be(here, $"{culture.DisplayName} changes nothing");
        }
    }

    [Fact]
    public void Dates_ids_codes_and_data_are_read_alike_in_every_culture()
    {
        foreach (var culture in Cultures())
        {
            In(culture, () =>
            {
                PartialDate.Parse("2022-11-30~").ToString().Should().Be("2022-11-30~");
                Landscape.Embedded.Products.Find("ERNIE BOT")!.Id.Value.Should().Be("ernie-bot", "a Turkish I is no other letter here");
                Landscape.Embedded.Organizations.Find("MICROSOFT")!.Id.Value.Should().Be("microsoft");
                Landscape.Embedded.Policies["pipl"].IsInForceOn(new LocalDate(2021, 11, 1)).Should().BeTrue();
                return Landscape.Load(Repository.DataFolder).Dataset.Hash;
            }).Should().Be(Landscape.Embedded.Dataset.Hash);
        }
    }

    [Fact]
    public void Findings_and_errors_read_alike_in_every_culture()
    {
        using var data = new TinyData().Lab().Model("m", """ "parameters": [{"value": 0.5, "basis": "official", "source": "page"}] """);
        string Message() => data.Invoking(broken => broken.Load()).Should().Throw<InvalidLandscapeDataException>().Which.Message
            + Landscape.Embedded.Models.Invoking(models => models["gpt-44"]).Should().Throw<UnknownIdException>().Which.Message;

        var here = In(CultureInfo.InvariantCulture, Message);
        here.Should().Contain("0.5");
        foreach (var culture in Cultures())
        {
            In(culture, Message).Should().Be(here);
        }
    }

    private static string PrintAll()
    {
        var ai = Landscape.Embedded;
        // Interpolated in the current culture on purpose.
        var lines = new List<string>();
        foreach (var model in ai.Models)
        {
            lines.Add($"{model.Id} {model} {model.Released} {model.Parameters.Explain()} {model.TrainingCompute.Explain()} {model.TrainingTokens} {model.ContextWindow}");
            model.Measurements.ToList().ForEach(measurement => lines.Add(measurement.ToString()));
            model.Availability.ToList().ForEach(availability => lines.Add(availability.Period.ToString()));
        }

        foreach (var chip in ai.Chips)
        {
            lines.Add($"{chip.TransistorCount} {chip.DieArea} {chip.DieCount} {chip.Memory} {chip.MemoryBandwidth} {chip.InterconnectBandwidth} {chip.Power} {chip.MarketedForDataCenter}");
            chip.Throughput.ToList().ForEach(rate => lines.Add(rate.Rate.ToString()));
        }

        foreach (var entry in ai.Timeline(default(Period)))
        {
            lines.Add(entry.ToString());
        }

        foreach (var organization in ai.Organizations)
        {
            organization.Measurements.ToList().ForEach(measurement => lines.Add(measurement.ToString()));
        }

        foreach (var match in ai.Search("ernie"))
        {
            lines.Add(match.ToString());
        }

        lines.AddRange(ai.Events.Select(happening => $"{happening.Date} {happening.Amount}"));
        lines.Add($"{new Money(1234567.5m, "USD", 2023)} {ai.Dataset.DataVersion} {Period.Year(2021)} {Throughput.FromTeraOps(312.5)}");
        return string.Join('\n', lines);
    }

    /// <summary>The five, and one that no machine lacks and in which everything is different.</summary>
    private static IEnumerable<CultureInfo> Cultures()
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = "٫";
        strange.NumberFormat.NegativeSign = "minus ";
        strange.NumberFormat.NumberGroupSeparator = "_";
        strange.DateTimeFormat.DateSeparator = "|";
        return Names.Select(CultureInfo.GetCultureInfo).Append(strange);
    }

    private static string In(CultureInfo culture, Func<string> print)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return print();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
