using AiLandscape.Tests.Analysis;
using CsCheck;
using NodaTime;

namespace AiLandscape.Tests;

/// <summary>What holds for every view of every landscape.</summary>
public sealed class ViewProperties
{
    private const int Worlds = 60;
    private static readonly string[] Sources = ["@s-0", "@s-1", "@s-2", "@undated"];

    private static readonly Gen<string> Date = Gen.Select(Gen.Int[2019, 2023], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 4]).Select((year, month, day, form) => form switch
    {
        0 => FormattableString.Invariant($"{year}"),
        1 => FormattableString.Invariant($"{year}-{month:00}"),
        _ => FormattableString.Invariant($"{year}-{month:00}-{day:00}"),
    });

    private static readonly Gen<string> Source = Gen.Int[0, 3].Select(i => Sources[i]);

    private static readonly Gen<string> Released = Gen.Select(Date, Source).Select((date, source) => $$"""{"value": "{{date}}", "basis": "official", "source": "{{source}}"}""");

    private static readonly Gen<string> Size = Gen.Select(Gen.Int[0, 2].Select(power => (int)Math.Pow(10, power)), Gen.Bool.Select(isOfficial => isOfficial ? "official" : "estimated"), Date.Null(), Source)
        .Select((size, basis, asOf, source) => FormattableString.Invariant($$"""{"value": {{size}}, "basis": "{{basis}}"{{(asOf is null ? "" : $", \"asOf\": \"{asOf}\"")}}, "source": "{{source}}"}"""));

    private static readonly Gen<(string[] Released, string[] Size, bool IsChinese)[]> Models = Gen.Select(Unique(Released), Unique(Size), Gen.Bool).Array[2, 12];

    private static readonly Gen<(string From, string? Until, string Source)[]> Owners = Gen.Select(Date, Date.Null(), Source).Array[0, 4];

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 2200].Select(days => new LocalDate(2018, 6, 1).PlusDays(days));

    [Fact]
    public void A_view_only_narrows_and_a_later_one_shows_all_that_an_earlier_one_does() => ForEachWorld((ai, day, other) =>
    {
        var (first, last) = day < other ? (day, other) : (other, day);

        Ids(ai.AsOf(first)).Should().BeSubsetOf(Ids(ai.AsOf(last)));
        Ids(ai.AsOf(last)).Should().BeSubsetOf(Ids(ai));
        Ids(ai.KnownOn(first)).Should().BeSubsetOf(Ids(ai.KnownOn(last)));
        Ids(ai.KnownOn(last)).Should().BeSubsetOf(Ids(ai));
    });

    [Fact]
    public void A_view_of_a_view_is_that_of_the_earlier_day_and_both_sorts_compose_in_either_order() => ForEachWorld((ai, day, other) =>
    {
        var first = day < other ? day : other;

        Text(ai.AsOf(day).AsOf(other)).Should().Be(Text(ai.AsOf(first)));
        Text(ai.KnownOn(day).KnownOn(other)).Should().Be(Text(ai.KnownOn(first)));
        Text(ai.AsOf(day).KnownOn(other)).Should().Be(Text(ai.KnownOn(other).AsOf(day)));
    });

    [Fact]
    public void A_view_shows_nothing_that_is_not_certain_by_its_day() => ForEachWorld((ai, day, other) =>
    {
        var view = ai.AsOf(day).KnownOn(other);

        view.Timeline(default(Period)).All(entry => entry.Date.IsCertainlyBy(day) && entry.Source.KnownSince.IsCertainlyBy(other)).Should().BeTrue();
        view.Models.SelectMany(model => model.Parameters.Statements).All(statement =>
            (statement.AsOf == null || statement.AsOf.Value.IsCertainlyBy(day)) && statement.Source.KnownSince.IsCertainlyBy(other)).Should().BeTrue();
        view.Organizations.SelectMany(organization => organization.Parents).All(parent =>
            parent.Period.From!.Value.IsCertainlyBy(day) && (parent.Period.Until == null || parent.Period.Until.Value.IsCertainlyBy(day))).Should().BeTrue();
        view.Sources.All(source => source.KnownSince.IsCertainlyBy(other)).Should().BeTrue();
    });

    /// <summary>The typed records and the JSON are two ways to the same packed facts.</summary>
    [Fact]
    public void What_is_written_of_a_view_is_what_its_records_show() => ForEachWorld((ai, day, other) =>
    {
        var view = ai.AsOf(day).KnownOn(other);
        foreach (var model in view.Models)
        {
            using var json = System.Text.Json.JsonDocument.Parse(model.ToJson());
            Count(json, "parameters").Should().Be(model.Parameters.Statements.Count);
            Count(json, "released").Should().Be(model.Released.Statements.Count);
        }

        foreach (var organization in view.Organizations)
        {
            using var json = System.Text.Json.JsonDocument.Parse(organization.ToJson());
            Count(json, "parents").Should().Be(organization.Parents.Count);
            (Count(json, "parents") == 0 ? 0 : json.RootElement.GetProperty("parents").EnumerateArray().Count(parent => parent.TryGetProperty("until", out _)))
                .Should().Be(organization.Parents.Count(parent => parent.Period.Until is not null));
        }

        static int Count(System.Text.Json.JsonDocument json, string field) => json.RootElement.TryGetProperty(field, out var list) ? list.GetArrayLength() : 0;
    });

    [Fact]
    public void A_difference_from_oneself_is_empty_and_one_from_an_earlier_day_only_adds() => ForEachWorld((ai, day, other) =>
    {
        var (first, last) = day < other ? (day, other) : (other, day);

        ai.AsOf(day).DiffFrom(ai.AsOf(day)).IsEmpty.Should().BeTrue();
        ai.AsOf(last).DiffFrom(ai.AsOf(first)).Removed.Should().BeEmpty();
        ai.AsOf(last).DiffFrom(ai.AsOf(first)).Added.Should().HaveCount(Own(ai.AsOf(last)) - Own(ai.AsOf(first)));

        static int Own(Landscape landscape) => Ids(landscape).Count(id => id.Count(c => c == '/') == 1);
    });

    [Fact]
    public void A_difference_applied_to_one_view_gives_the_other_whichever_is_later() => ForEachWorld((ai, day, other) =>
    {
        AppliedDiff.ShouldRestore(ai.AsOf(day), ai.AsOf(other));
        AppliedDiff.ShouldRestore(ai.KnownOn(other), ai.KnownOn(day));
        AppliedDiff.ShouldRestore(ai, ai.AsOf(day));
    });

    [Fact]
    public void Every_record_of_a_frontier_is_greater_than_the_one_before_and_none_later_in_date() => ForEachWorld((ai, _, _) =>
    {
        foreach (var estimates in (ReadOnlySpan<bool>)[false, true])
        {
            var frontier = ai.Models.Frontier(Measure.Parameters, estimates);

            frontier.Select(entry => entry.Value.Number).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            frontier.Select(entry => entry.Since.Latest).Should().BeInAscendingOrder();
            (estimates || frontier.All(entry => !entry.Value.IsEstimate)).Should().BeTrue();
            ai.Models.Where(model => model.Released.Value is not null && (estimates ? model.Parameters.Best : model.Parameters.Value) is not null)
                .All(model => frontier[^1].Value.Number >= (estimates ? model.Parameters.Best : model.Parameters.Value)!.Value.Value).Should().BeTrue();
        }
    });

    [Fact]
    public void Lead_times_of_two_over_each_other_are_the_same_days_the_other_way_round() => ForEachWorld((ai, _, _) =>
    {
        var there = ai.Models.LeadTime(Measure.Parameters, "US", "CN");
        var back = ai.Models.LeadTime(Measure.Parameters, "CN", "US").ToDictionary(lead => lead.Level);

        foreach (var lead in there.Where(lead => lead.State == LeadTimeState.Known && back.TryGetValue(lead.Level, out var other) && other.State == LeadTimeState.Known))
        {
            Compared++;
            back[lead.Level].Days.Should().Be(-lead.Days!.Value);
        }
    }, () => Compared.Should().BeGreaterThan(10, "a law is tried on something"));

    private int Compared { get; set; }

    private static Gen<string[]> Unique(Gen<string> item) => item.Array[0, 3].Select(items => items.Distinct().ToArray());

    private static IEnumerable<string> Ids(Landscape ai) =>
        ai.Models.Select(model => $"models/{model.Id}").Concat(ai.Organizations.Select(organization => $"organizations/{organization.Id}")).Concat(ai.Sources.Select(source => source.Id.Value.Contains('/') ? source.Id.Value : $"sources/{source.Id}"));

    private static string Text(Landscape ai) => string.Concat(((IEnumerable<Entity>)[.. ai.Models, .. ai.Organizations, .. ai.Sources]).Select(entity => entity.ToJson()));

    private static void ForEachWorld(Action<Landscape, LocalDate, LocalDate> check, Action? end = null)
    {
        // The stream and the state: with the stream alone, CsCheck takes the state from the clock.
        var random = new PCG(1, 20230316);
        for (var i = 0; i < Worlds; i++)
        {
            using var data = Write(Models.Generate(random, null, out _), Owners.Generate(random, null, out _));
            check(data.Load(), Day.Generate(random, null, out _), Day.Generate(random, null, out _));
        }

        end?.Invoke();
    }

    private static TinyData Write((string[] Released, string[] Size, bool IsChinese)[] models, (string From, string? Until, string Source)[] owners)
    {
        var data = new TinyData()
            .Add("sources/s-0", """ "published": "2019-06-01" """).Add("sources/s-1", """ "published": "2021" """).Add("sources/s-2", """ "published": "2022-03-15" """).Add("sources/undated")
            .Add("organizations/us/lab", """ "kind": "company", "country": "US", "evidence": ["@s-0", "@s-1", "@s-2", "@undated", "page"] """).Lab("cn-lab", "CN");
        string[] parents = [.. owners.Where(owner => owner.Until is null || PartialDate.Parse(owner.Until).Latest >= PartialDate.Parse(owner.From).Earliest)
            .Select(owner => $$"""{"organization": "lab", "from": "{{owner.From}}"{{(owner.Until is null ? "" : $", \"until\": \"{owner.Until}\"")}}, "basis": "official", "source": "{{owner.Source}}"}""")];
        data.Add("organizations/us/owned", $$""" "kind": "company", "country": "US", "founded": [{"value": "2018", "basis": "official", "source": "@s-0"}]{{(parents.Length == 0 ? "" : $", \"parents\": [{string.Join(", ", parents)}]")}} """);
        foreach (var (i, model) in models.Index())
        {
            string?[] fields =
            [
                $"\"developers\": [\"{(model.IsChinese ? "cn-lab" : "lab")}\"]",
                model.Released.Length == 0 ? null : $"\"released\": [{string.Join(", ", model.Released)}]",
                model.Size.Length == 0 ? null : $"\"parameters\": [{string.Join(", ", model.Size)}]",
            ];
            data.Add(FormattableString.Invariant($"models/{(model.IsChinese ? "cn-lab" : "lab")}/m-{i}"), string.Join(", ", fields.OfType<string>()));
        }

        return data;
    }
}
