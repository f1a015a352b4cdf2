using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiLandscape.Tests;

/// <summary>Facts may come from anywhere; sentences are ours.</summary>
public sealed partial class OwnWordsTests
{
    /// <summary>A run of this many words is a sentence of somebody's, not a phrase of everybody's.</summary>
    private const int Run = 12;

    /// <summary>Names and addresses belong to those who gave them.</summary>
    private static readonly HashSet<string> NotOurs = ["$schema", "title", "localTitles", "url", "archiveUrl", "links", "wording"];

    [Theory]
    [InlineData("seed-article.txt")]
    [InlineData("seed-facts.md")]
    public void No_text_of_ours_repeats_twelve_words_of_the_article_or_of_its_fact_check(string seed)
    {
        var path = Repository.PathOf($"../shared/reference/{seed}");
        Assert.SkipUnless(File.Exists(path), $"{seed} is not beside this repository");
        var theirs = Runs(File.ReadAllText(path)).ToHashSet(StringComparer.Ordinal);
        theirs.Should().HaveCountGreaterThan(1000, "the seed was read");

        var copied =
            from file in Directory.EnumerateFiles(Repository.DataFolder, "*.json", SearchOption.AllDirectories)
            from text in TextsOf(file)
            let run = Runs(text).FirstOrDefault(theirs.Contains)
            where run is not null
            select $"{Path.GetFileName(file)}: {run}";
        copied.Should().BeEmpty();
    }

    [Fact]
    public void The_measure_finds_a_copied_sentence()
    {
        const string text = "One two three, four five six; seven eight nine ten eleven twelve thirteen.";

        Runs(text).Should().Equal("one two three four five six seven eight nine ten eleven twelve", "two three four five six seven eight nine ten eleven twelve thirteen");
        Runs("One, two, three.").Should().BeEmpty();
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        for (var i = 0; i + Run <= words.Length; i++)
        {
            yield return string.Join(' ', words, i, Run);
        }
    }

    private static List<string> TextsOf(string file)
    {
        using var record = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. Texts(record.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().Where(property => !NotOurs.Contains(property.Name)).SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
