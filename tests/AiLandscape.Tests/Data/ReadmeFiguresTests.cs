using System.Globalization;

namespace AiLandscape.Tests;

/// <summary>The figures that the README gives are those that the library counts.</summary>
public sealed class ReadmeFiguresTests
{
    private static readonly Landscape Ai = Landscape.Embedded;
    private static readonly IReadOnlyList<FieldCoverage> Coverage = [.. Ai.Coverage()];

    private static readonly (string Kind, string Name)[] Kinds =
    [
        ("LanguageModel", "models"), ("Product", "products"), ("Organization", "organizations"), ("Chip", "chips"),
        ("Policy", "policies"), ("ChipRestriction", "chip restrictions"), ("Event", "events"),
    ];

    private static readonly (string Field, string Name)[] ModelFields =
    [
        ("developers", "developer"), ("released", "release date"), ("inputModalities", "what it takes"), ("outputModalities", "what it gives"), ("availability", "how it is had"), ("links", "where to read on"),
        ("parameters", "parameters"), ("trainingCompute", "training compute"), ("trainingTokens", "training tokens"), ("contextWindow", "context window"), ("license", "licence"), ("knowledgeCutoff", "knowledge cutoff"),
    ];

    [Fact]
    public void The_readme_says_how_many_records_there_are_and_how_much_rests_on_a_primary_source() =>
        Repository.Read("README.md").Should().Contain(string.Join('\n', Kinds.Select(KindRow)));

    [Fact]
    public void The_readme_says_of_how_many_models_a_field_is_known_estimated_withheld_or_unknown() =>
        Repository.Read("README.md").Should().Contain(string.Join('\n', ModelFields.Select(FieldRow)));

    private static string KindRow((string Kind, string Name) kind)
    {
        var fields = Coverage.Where(field => field.Kind == kind.Kind).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"| {kind.Name} | {fields[0].Records} | {100.0 * fields.Sum(field => field.Primary) / fields.Sum(field => field.Filled):0} % |");
    }

    private static string FieldRow((string Field, string Name) field)
    {
        var counted = Coverage.Single(coverage => coverage.Kind == nameof(LanguageModel) && coverage.Field == field.Field);
        return $"| {field.Name} | {Share(counted.Filled)} | {Share(counted.Estimated)} | {Share(counted.Undisclosed + counted.NotApplicable)} | {Share(counted.Unknown)} |";

        string Share(int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / counted.Records:0} %");
    }
}
