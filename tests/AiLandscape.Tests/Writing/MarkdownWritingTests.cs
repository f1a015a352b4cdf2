using System.Text.Json;

namespace AiLandscape.Tests.Writing;

/// <summary>Markdown that an independent reader takes for the tables, pages and links that were meant, and for no others.</summary>
public sealed class MarkdownWritingTests
{
    private static readonly Landscape Ai = Landscape.Embedded;

    private static IEnumerable<Entity> Everything =>
        [.. Ai.Models, .. Ai.Products, .. Ai.Organizations, .. Ai.Chips, .. Ai.Policies, .. Ai.ChipRestrictions, .. Ai.Events, .. Ai.Claims, .. Ai.Sources];

    [Fact]
    public void A_table_of_models_says_what_is_known_what_is_undisclosed_and_who_estimates() =>
        Table(Ai.Models).Rows.Should().BeEquivalentTo(
            Ai.Models.Select(model => new[] { model.Name, model.Id.Value, string.Join(", ", model.Developers.Select(developer => developer.Name)), model.Released.ToString(), model.Parameters.ToString(), model.TrainingCompute.ToString() })
                .Prepend(["Name", "Id", "Developers", "Released", "Parameters", "Training compute"]),
            options => options.WithStrictOrdering());

    [Fact]
    public void A_value_that_nobody_stands_behind_never_looks_like_one_that_somebody_does()
    {
        var row = Table(Ai.Models.Where(model => model.Id.Value == "gpt-4")).Rows[1];

        row[4].Should().StartWith("undisclosed (estimated about 1.8T, Epoch AI");
    }

    [Fact]
    public void Every_kind_has_a_table_with_a_row_for_each_record_and_nothing_but_text_in_it()
    {
        Tables().Should().AllSatisfy(table =>
        {
            table.Reading.Rows.Should().HaveCount(table.Count + 1);
            table.Reading.Rows.Select(row => row.Count).Distinct().Should().ContainSingle();
            table.Reading.Rows.Skip(1).Select(row => row[1]).Should().OnlyHaveUniqueItems();
            table.Reading.Markup.Should().BeEmpty();
        });
        Table(Ai.Sources).Links.Should().Equal(Ai.Sources.Select(source => source.Url));

        static IEnumerable<(MarkdownReading Reading, int Count)> Tables() =>
        [
            (Table(Ai.Models), Ai.Models.Count), (Table(Ai.Products), Ai.Products.Count), (Table(Ai.Organizations), Ai.Organizations.Count), (Table(Ai.Chips), Ai.Chips.Count),
            (Table(Ai.Policies), Ai.Policies.Count), (Table(Ai.ChipRestrictions), Ai.ChipRestrictions.Count), (Table(Ai.Events), Ai.Events.Count), (Table(Ai.Claims), Ai.Claims.Count),
            (Table(Ai.Sources), Ai.Sources.Count),
        ];
    }

    [Fact]
    public void Every_page_holds_every_sentence_of_its_file_and_links_every_source()
    {
        foreach (var entity in Everything)
        {
            var page = new MarkdownReading(entity.ToMarkdown());

            page.Markup.Should().BeEmpty($"{entity.File} holds text alone");
            page.Text.Should().StartWith(entity.Name + "\n");
            page.Links.Should().Contain(entity.Sources.Select(source => source.Url));
            if (!entity.Id.Value.Contains('/'))
            {
                using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.DataFolder, entity.File)));
                Sentences(file.RootElement).Where(sentence => !page.Text.Contains(sentence, StringComparison.Ordinal)).Should().BeEmpty(entity.File);
            }
        }
    }

    [Fact]
    public void A_page_gives_each_statement_a_line_and_its_source_a_number()
    {
        var page = new MarkdownReading(Ai.Models["gpt-4"].ToMarkdown()).Text.Split('\n');

        var at = Array.FindIndex(page, line => line.StartsWith("Parameters: ", StringComparison.Ordinal));
        page[at].Should().Be($"Parameters: {Ai.Models["gpt-4"].Parameters}");
        page.Skip(at + 1).Take(Ai.Models["gpt-4"].Parameters.Statements.Count).Should().AllSatisfy(line => line.Should().MatchRegex(@"^(undisclosed|(about |at least |at most )?[0-9.]+T) \((official|estimated|leaked|reported)(, (preferred|refuted))?.*\) \[[0-9]+\]"));
        page.Should().Contain(line => line.StartsWith("17.5T (reported, refuted) [", StringComparison.Ordinal));
        page.Should().ContainSingle(line => line == "Sources");
    }

    [Theory]
    [InlineData("https://p.example.org/a?b=1&copy;=2")]
    [InlineData("https://p.example.org/a(b)_c*d*")]
    [InlineData("https://p.example.org/a[b]")]
    [InlineData("https://p.example.org/~a/'b'")]
    public void An_address_is_linked_as_it_is(string url)
    {
        using var data = new TinyData().Lab().Add("sources/page", $"\"url\": {JsonSerializer.Serialize(url)}").Model("m", "\"evidence\": [\"page\", \"@page\"]");
        var ai = data.Load();

        new MarkdownReading(ai.Models["m"].ToMarkdown()).Links.Should().Contain(url);
        Table(ai.Sources).Links.Should().Contain(url);
    }

    [Theory]
    [InlineData("https://p.example.org/a|b`c`", "https://p.example.org/a%7Cb%60c%60")]
    [InlineData("https://p.example.org/\u200B文", "https://p.example.org/%E2%80%8B%E6%96%87")]
    public void A_character_that_could_end_a_link_or_a_cell_is_percent_encoded(string url, string linked)
    {
        using var data = new TinyData().Lab().Add("sources/page", $"\"url\": {JsonSerializer.Serialize(url)}").Model("m", "\"evidence\": [\"page\", \"@page\"]");
        var ai = data.Load();

        Table(ai.Sources).Links.Should().Contain(linked);
        Table(ai.Sources).Markup.Should().BeEmpty();
        new MarkdownReading(ai.Models["m"].ToMarkdown()).Links.Should().Contain(linked);
    }

    [Fact]
    public void An_empty_query_is_the_headings_of_its_kind_and_two_kinds_are_refused()
    {
        using var writer = new StringWriter();
        Ai.Chips.Where(chip => chip.Name.Length == 0).WriteMarkdown(writer);
        Array.Empty<Entity>().WriteMarkdown(writer);

        writer.ToString().Should().Be("| Name | Id | Designer | Announced | Memory | Memory bandwidth | Interconnect |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        ((Entity[])[Ai.Models["gpt-3"], Ai.Products["chatgpt"]]).Invoking(records => records.WriteMarkdown(writer)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nothing_in_place_of_an_argument_is_an_argument_error()
    {
        FluentActions.Invoking(() => ((Entity)null!).ToMarkdown()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((IEnumerable<Entity>)null!).WriteMarkdown(TextWriter.Null)).Should().Throw<ArgumentNullException>();
        Ai.Models.Invoking(models => models.WriteMarkdown(null!)).Should().Throw<ArgumentNullException>();
    }

    private static MarkdownReading Table<T>(IEnumerable<T> entities)
        where T : Entity
    {
        using var writer = new StringWriter();
        entities.WriteMarkdown(writer);
        return new MarkdownReading(writer.ToString());
    }

    /// <summary>Every text of more than one word, notes on sources aside, which stand on the pages of the sources.</summary>
    private static IEnumerable<string> Sentences(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(property => property.Name is not "sources").SelectMany(property => Sentences(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Sentences),
        JsonValueKind.String when value.GetString()!.Contains(' ') => [value.GetString()!],
        _ => [],
    };
}
