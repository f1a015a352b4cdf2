using CsCheck;
using NodaTime;

namespace AiLandscape.Tests;

/// <summary>What holds for every landscape, whatever is in it.</summary>
public sealed class LandscapeProperties
{
    private const int Worlds = 40;

    private static readonly Basis[] BestFirst = [Basis.Official, Basis.Measured, Basis.Derived, Basis.Reported, Basis.Estimated, Basis.Leaked];

    private static readonly Gen<string> Date = Gen.Select(Gen.Int[2019, 2024], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 5], Gen.OneOf("", "~", "?", "%")).Select((year, month, day, form, mark) =>
        form switch
        {
            0 => FormattableString.Invariant($"{year}{mark}"),
            1 => FormattableString.Invariant($"{year}-{month:00}{mark}"),
            2 => FormattableString.Invariant($"{year}-{month:00}-{day:00}/{year + 1}-{month:00}"),
            _ => FormattableString.Invariant($"{year}-{month:00}-{day:00}{mark}"),
        });

    private static readonly Gen<string> Statement = Gen.Select(Date, Gen.OneOf("official", "measured", "reported", "estimated", "leaked", "derived"), Gen.OneOf("normal", "normal", "refuted"))
        .Select((date, basis, rank) => $$"""{"value": "{{date}}", "basis": "{{basis}}", "rank": "{{rank}}", "source": "page"}""");

    private static readonly Gen<string[]> Dates = Statement.Array[0, 3].Select(statements => statements.Distinct().ToArray());

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 3000].Select(days => new LocalDate(2018, 1, 1).PlusDays(days));

    /// <summary>For each model and each restriction its dates; the restrictions may end or be suspended.</summary>
    private static readonly Gen<(string[][] Models, (string From, string? Ended, string? Suspended)[] Rules)> World = Gen.Select(
        Dates.Array[1, 6],
        Gen.Select(Date, Date.Null(), Date.Null()).Array[1, 5]);

    [Fact]
    public void Filters_only_narrow_and_keep_the_order() => ForEachWorld((ai, day, other) =>
    {
        var period = day < other ? Period.Between(day, other) : Period.Between(other, day);
        foreach (var filtered in new[] { ai.Models.ReleasedDuring(period), ai.Models.AnnouncedDuring(period), ai.Models.From("US"), ai.Models.By("lab"), ai.Models.WithOpenWeights(day) })
        {
            filtered.Should().Equal(ai.Models.Where(filtered.ToHashSet().Contains), "what is kept stands as it stood");
        }

        ai.ChipRestrictions.InForceOn(day).Toward("CN").Should().Equal(ai.ChipRestrictions.Toward("CN").InForceOn(day));
        ai.Models.ReleasedDuring(period).Should().Equal(ai.Models.Where(model => model.Released.Value is { } date && period.Start <= date.Earliest && date.Latest <= period.End));
    });

    [Fact]
    public void A_restriction_is_in_force_exactly_from_the_end_of_its_first_date_until_the_end_of_its_last_and_not_while_suspended() => ForEachWorld((ai, day, _) =>
    {
        foreach (var rule in ai.ChipRestrictions)
        {
            var suspended = rule.Enforcement.Count > 0 && rule.Enforcement[0].Period is var pause && pause.From!.Value.Latest <= day && day <= pause.Until!.Value.Latest;
            var expected = rule.Effective.Value!.Value.Latest <= day && !(rule.Ended.Value is { } ended && ended.Latest <= day) && !suspended;

            rule.IsInForceOn(day).Should().Be(expected, $"{rule.Effective}, {rule.Ended} and {day}");
        }
    });

    [Fact]
    public void A_timeline_is_sorted_and_has_every_date_that_somebody_stands_behind() => ForEachWorld((ai, day, other) =>
    {
        var all = ai.Timeline(default(Period));
        var period = day < other ? Period.Between(day, other) : Period.Between(other, day);

        all.Select(entry => (entry.Date.Earliest, entry.Date.Latest)).Should().BeInAscendingOrder();
        all.Should().HaveCount(ai.Models.Sum(model => Known(model.Announced) + Known(model.Released)) + ai.ChipRestrictions.Sum(rule => Known(rule.Effective) + Known(rule.Ended) + (2 * rule.Enforcement.Count)));
        ai.Timeline(period).Should().Equal(all.Where(entry => entry.Date.Earliest >= period.Start && entry.Date.Latest <= period.End));
        ai.Models.Should().OnlyContain(model => ai.Timeline(model).SequenceEqual(all.Where(entry => entry.Entity.Equals(model))));

        static int Known(Sourced<PartialDate> date) => date.Value is null ? 0 : 1;
    });

    [Fact]
    public void Every_id_finds_its_record() => ForEachWorld((ai, _, _) =>
    {
        ai.Models.Should().OnlyContain(model => ReferenceEquals(ai.Models.Find(model.Id.Value), model) && ReferenceEquals(ai.Find(model.Id.Value), model));
        ai.ChipRestrictions.Should().OnlyContain(rule => ReferenceEquals(ai.ChipRestrictions[rule.Id], rule));
    });

    [Fact]
    public void A_value_is_known_only_by_a_statement_that_vouches_for_it() => ForEachWorld((ai, _, _) =>
    {
        foreach (var released in ai.Models.Select(model => model.Released))
        {
            var standing = released.Statements.Where(statement => statement.Rank != Rank.Refuted).ToList();

            (released.Value is not null).Should().Be(standing.Exists(statement => statement.Basis is not (Basis.Estimated or Basis.Leaked)));
            (released.Best is not null).Should().Be(standing.Count > 0);
            standing.Should().NotContain(statement => Array.IndexOf(BestFirst, statement.Basis) < Array.IndexOf(BestFirst, released.Chosen!.Basis));
        }
    });

    [Fact]
    public void Loading_twice_gives_the_same_bytes_and_the_same_answers() => ForEachWorld((ai, day, _) =>
    {
        var again = Last!.Load();

        again.Dataset.Hash.Should().Be(ai.Dataset.Hash);
        again.Timeline(default(Period)).Select(entry => entry.ToString()).Should().Equal(ai.Timeline(default(Period)).Select(entry => entry.ToString()));
        again.ChipRestrictions.InForceOn(day).Select(rule => rule.Id.Value).Should().Equal(ai.ChipRestrictions.InForceOn(day).Select(rule => rule.Id.Value));
    });

    private TinyData? Last { get; set; }

    /// <summary>The same worlds at every run.</summary>
    private void ForEachWorld(Action<Landscape, LocalDate, LocalDate> check)
    {
        // The stream and the state: with the stream alone, CsCheck takes the state from the clock.
        var random = new PCG(1, 20230316);
        for (var i = 0; i < Worlds; i++)
        {
            var (models, rules) = World.Generate(random, null, out _);
            using var data = Last = Write(models, rules);
            check(data.Load(), Day.Generate(random, null, out _), Day.Generate(random, null, out _));
        }
    }

    private static TinyData Write(string[][] models, (string From, string? Ended, string? Suspended)[] rules)
    {
        var data = new TinyData().Lab().Add("organizations/us/agency", """ "kind": "agency", "country": "US" """);
        foreach (var (i, dates) in models.Index())
        {
            // Announced or released, not both, so that no two dates can run backwards.
            var field = i % 2 == 0 ? "released" : "announced";
            data.Model(FormattableString.Invariant($"m-{i}"), dates.Length == 0 ? "" : $"\"{field}\": [{string.Join(", ", dates)}]");
        }

        foreach (var (i, rule) in rules.Index())
        {
            var ended = rule.Ended is { } end && PartialDate.Parse(end).Earliest >= PartialDate.Parse(rule.From).Earliest ? $", \"ended\": [{Official(end)}]" : "";
            var suspended = rule.Suspended is { } from && !from.Contains('/', StringComparison.Ordinal) ? $$""", "enforcement": [{"state": "suspended", "from": "{{from}}", "until": "{{PartialDate.Parse(from).Latest.PlusDays(90):uuuu'-'MM'-'dd}}", "source": "page"}]""" : "";
            data.Add(FormattableString.Invariant($"chip-restrictions/us/r-{i}"),
                $$""" "jurisdiction": "US", "authority": "agency", "instrument": "threshold-rule", "effective": [{{Official(rule.From)}}]{{ended}}{{suspended}}, "destinations": [{"countries": ["CN"], "source": "page"}] """);
        }

        return data;
    }

    private static string Official(string date) => $$"""{"value": "{{date}}", "basis": "official", "source": "page"}""";
}
