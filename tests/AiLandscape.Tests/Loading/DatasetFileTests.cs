namespace AiLandscape.Tests.Loading;

/// <summary>What a folder says of its dataset as a whole.</summary>
public sealed class DatasetFileTests
{
    [Fact]
    public void The_dataset_file_names_the_dataset()
    {
        using var data = Lab().Write("dataset.json", """
            {
              "name": "Mine",
              "license": "CC0-1.0",
              "attribution": "Me.",
              "url": "https://mine.example.org"
            }

            """);
        var dataset = data.Load().Dataset;

        (dataset.Name, dataset.License, dataset.Credit, dataset.Url).Should().Be(("Mine", "CC0-1.0", "Me.", "https://mine.example.org"));
    }

    [Fact]
    public void The_credit_text_names_the_dataset_its_version_and_every_source_whose_data_are_reused_under_a_licence()
    {
        using var data = new TinyData().Lab().Add("sources/table", """ "license": "CC-BY-4.0", "accessed": "2026-11-05" """).Add("sources/paper")
            .Model("m", """ "parameters": [{"value": 1, "basis": "estimated", "source": "@table"}, {"value": 2, "basis": "official", "source": "@paper"}] """);

        data.Load().Dataset.Attribution().Should().Be("Data version 2026-11-05.\nWith data of: Title of table, Publisher of table, CC-BY-4.0 (https://shared.example.org/table).");
        Landscape.Embedded.Dataset.Attribution().Should().StartWith("AiLandscape contributors, CC BY 4.0. Data version 20").And.Contain("Epoch AI, CC-BY-4.0 (https://");
    }

    [Fact]
    public void It_is_checked_as_records_are_and_may_be_left_out()
    {
        using var data = Lab();
        data.Load().Dataset.Name.Should().BeNull();

        data.Write("dataset.json", "{\n  \"name\": \"Mine\",\n  \"license\": \"CC0-1.0\",\n  \"atribution\": \"Me.\"\n}\n");
        FluentActions.Invoking(() => data.Load()).Should().Throw<InvalidLandscapeDataException>().Which.Findings.Should().ContainSingle().Which.ToString().Should().StartWith($"{data.Folder}/dataset.json(4,4): error AIL002: Dataset has no property 'atribution'; did you mean 'attribution'?");
    }

    private static TemporaryData Lab() => new TemporaryData().Write(Hostile.Path, Hostile.Record);
}
