using System.Text.Json;

namespace AiLandscape.Tests;

/// <summary>The words of the data and the members of the public enums are the same, in the same order: the number of a word is packed.</summary>
public sealed class VocabularyTests
{
    /// <summary>Enums that the library computes, or is asked with; no file holds their words.</summary>
    private static readonly Type[] Computed = [typeof(SourcedState), typeof(DatePrecision), typeof(ExportOutcome), typeof(CriterionResult), typeof(Reach), typeof(LeadTimeState), typeof(CsvMode)];

    /// <summary>The one list without an enum of its own: its words are the two states in which a statement has no value.</summary>
    private const string Absence = "undisclosed, not-applicable";

    private static readonly HashSet<string> Lists =
        [.. Directory.EnumerateFiles(Repository.PathOf("src/AiLandscape/Schema/Json"), "*.schema.json").SelectMany(ListsOf)];

    [Fact]
    public void Every_public_enum_has_the_words_of_a_list_in_its_order()
    {
        var enums = PublicTypes.All.Where(type => type.IsEnum).Except(Computed).ToList();

        enums.Should().HaveCountGreaterThan(30);
        enums.Where(type => !Lists.Contains(WordsOf(type))).Select(type => type.Name).Should().BeEmpty();
    }

    [Fact]
    public void Every_list_of_words_has_its_enum() =>
        Lists.Except(PublicTypes.All.Where(type => type.IsEnum).Select(WordsOf)).Should().BeEquivalentTo(Absence);

    private static string WordsOf(Type type) => string.Join(", ", Enum.GetNames(type).Select(Kebab.Of));

    private static List<string> ListsOf(string path)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. Enums(schema.RootElement)];
    }

    private static IEnumerable<string> Enums(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "enum" && property.Value.ValueKind == JsonValueKind.Array
            ? [string.Join(", ", property.Value.EnumerateArray().Select(word => word.GetString()))]
            : Enums(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Enums),
        _ => [],
    };
}
