using NodaTime;

namespace AiLandscape.Tests;

/// <summary>Our models against Epoch AI's tables: where the two differ, the record says so and why. Skipped where the tables are not beside the repository.</summary>
public sealed class EpochTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void Every_model_that_says_to_be_one_of_epoch_s_is_found_there()
    {
        var epoch = EpochTable.ReadOrSkip();

        Matches(epoch).Count().Should().Be(Ai.Models.Count(model => EpochNameOf(model) is not null));
        Ai.Models.Select(EpochNameOf).OfType<string>().Where(name => !epoch.Models.ContainsKey(name)).Should().BeEmpty();
    }

    [Fact]
    public void A_release_date_lies_within_three_days_of_epoch_s_or_a_statement_says_why_not()
    {
        var epoch = EpochTable.ReadOrSkip();

        Matches(epoch).Where(match => match.Theirs.Published is { } day && !Accounts(match.Ours.Released, day) && !match.Ours.Announced.Statements.Any(statement => IsNear(statement.Value, day)))
            .Select(match => $"{match.Ours.Id}: {match.Ours.Released} here, {match.Theirs.Published:R} there").Should().BeEmpty();
    }

    [Fact]
    public void A_size_is_within_one_percent_of_epoch_s_or_a_statement_says_why_not()
    {
        var epoch = EpochTable.ReadOrSkip();

        Matches(epoch).Where(match => match.Theirs.Parameters is { } size && !Accounts(match.Ours.Parameters, size))
            .Select(match => $"{match.Ours.Id}: {match.Ours.Parameters} here, {match.Theirs.Parameters:0.####E+0} there").Should().BeEmpty();
    }

    [Fact]
    public void Every_model_of_weight_since_2018_has_a_record()
    {
        var epoch = EpochTable.ReadOrSkip();
        var ours = Ai.Models.Select(EpochNameOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

        epoch.Models.Values.Where(model => model.IsWeighty && model.Published >= new LocalDate(2018, 1, 1))
            .Select(model => model.Name).Where(name => !ours.Contains(name) && !EpochNames.Snapshots.ContainsKey(name) && !EpochNames.LeftOut.ContainsKey(name)).Should().BeEmpty();
    }

    [Fact]
    public void Whatever_is_folded_into_a_record_or_left_out_is_in_the_tables_and_has_no_record_of_its_own()
    {
        var epoch = EpochTable.ReadOrSkip();
        var ours = Ai.Models.Select(EpochNameOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        string[] excepted = [.. EpochNames.Snapshots.Keys, .. EpochNames.LeftOut.Keys];

        excepted.Where(name => !epoch.Models.ContainsKey(name) || ours.Contains(name)).Should().BeEmpty();
        EpochNames.Snapshots.Values.Where(id => Ai.Models.Find(id) is null).Should().BeEmpty();
    }

    private static IEnumerable<(LanguageModel Ours, EpochModel Theirs)> Matches(EpochTable epoch) =>
        from model in Ai.Models
        let name = EpochNameOf(model)
        where name is not null && epoch.Models.ContainsKey(name)
        select (model, epoch.Models[name]);

    private static string? EpochNameOf(LanguageModel model) => model.ExternalIds.FirstOrDefault(id => id.Scheme == ExternalScheme.Epoch)?.Value;

    private static bool Accounts(Sourced<PartialDate> released, LocalDate theirs) =>
        IsNear(released.Value, theirs) || released.Statements.Any(statement => IsNear(statement.Value, theirs) && statement.Note is not null);

    private static bool Accounts(Sourced<ParameterCount> size, double theirs) =>
        IsNear(size.Value, theirs) || size.Statements.Any(statement => IsNear(statement.Value, theirs) && statement.Note is not null);

    private static bool IsNear(PartialDate? ours, LocalDate theirs) => ours is { } date && date.Earliest <= theirs.PlusDays(3) && date.Latest >= theirs.PlusDays(-3);

    private static bool IsNear(ParameterCount? ours, double theirs) => ours is { } count && Math.Abs(count.Value - theirs) <= 0.01 * theirs;
}
