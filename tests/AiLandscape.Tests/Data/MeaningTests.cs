using NodaTime;

namespace AiLandscape.Tests;

/// <summary>Answers that a reader can judge, approved as texts: a change of the data that changes an answer shows in review.</summary>
public sealed class MeaningTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    [Fact]
    public void What_happened_in_february_and_march_2023() =>
        Verify("timeline-2023-02-and-03.txt", Ai.Timeline(Period.Between(new(2023, 2, 1), new(2023, 3, 31))).Select(entry => $"{entry} [{entry.Entity.Id}] ({entry.Source.Publisher})"));

    [Fact]
    public void Which_chip_restrictions_held_toward_china_and_when() =>
        Verify("restrictions-toward-china.txt", new LocalDate[] { new(2022, 8, 1), new(2022, 11, 1), new(2023, 3, 16), new(2023, 12, 1) }.SelectMany(day =>
            Ai.ChipRestrictions.InForceOn(day).Toward("CN").OrderBy(rule => rule.Effective.Value).Select(rule => $"  {rule.Effective}  {rule.Id}: {rule.Name}").Prepend(PartialDate.FromDay(day).ToString())));

    [Fact]
    public void Which_policies_were_in_force_when_the_article_appeared() =>
        Verify("policies-in-force-2023-03-16.txt", Ai.Policies.Where(policy => policy.StatusOn(new(2023, 3, 16)) is not null)
            .OrderBy(policy => !policy.IsInForceOn(new(2023, 3, 16))).ThenBy(policy => policy.Jurisdiction).ThenBy(policy => policy.Id)
            .Select(policy => $"{policy.Jurisdiction}  {Kebab.Of(policy.StatusOn(new(2023, 3, 16)).ToString()!)}  {policy.Id}: {policy.Name}"));

    [Fact]
    public void What_each_claim_of_the_article_is_worth() =>
        Verify("verdicts.txt", Ai.Claims.In("larguier-2023").Select(claim => $"{claim.Id.Value[^4..]} {claim.Verdict.ToString().ToLowerInvariant()} {claim.Name}"));

    /// <summary>Every figure or date on which sources that are not refuted disagree, with what the library makes of it.</summary>
    [Fact]
    public void Where_sources_disagree() =>
        Verify("contested.txt", Ai.Contested().Select(field => $"{field.Entity.Id}.{field.Field}: {field.Value}\n{string.Join("\n", field.Value.Statements.Select(statement => $"  {statement}"))}"));

    private static void Verify(string name, IEnumerable<string> lines) => Approved.Verify(name, string.Join('\n', lines));
}
