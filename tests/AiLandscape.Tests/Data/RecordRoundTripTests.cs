using System.Text.Json;

namespace AiLandscape.Tests;

/// <summary>Between the file and the typed record nothing is lost, altered or invented.</summary>
public sealed class RecordRoundTripTests
{
    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Repository.DataFolder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_property_of_every_file_comes_out_of_the_typed_record(string folder)
    {
        var failures =
            from file in Directory.EnumerateFiles(Repository.PathOf($"src/AiLandscape/Data/{folder}"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from failure in Compare(Landscape.Embedded, folder, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))
            select $"{Path.GetFileName(file)}{failure}";

        failures.Should().BeEmpty();
    }

    [Fact]
    public void The_comparison_notices_every_sort_of_difference()
    {
        const string record = """
            {"id": "m", "name": "m", "summary": "A record of a test.", "developers": ["lab"], "form": "series",
             "released": [{"value": "2021-03", "basis": "official", "source": "page"}], "parameters": [{"value": 7, "basis": "official", "bound": "about", "source": "page"}],
             "availability": [{"access": "api-access", "from": "2021", "source": "page"}], "evidence": ["page"]}
            """;
        using var data = new TinyData().Lab().Lab("other").Model("m", """
            "form": "series", "released": [{"value": "2021-03", "basis": "official", "source": "page"}],
            "parameters": [{"value": 7, "basis": "official", "bound": "about", "source": "page"}], "availability": [{"access": "api-access", "from": "2021", "source": "page"}]
            """);
        var ai = data.Load();

        Compare(ai, "models", "m", record).Should().BeEmpty();
        Notices("\"series\"", "\"family\"", "/form: series instead of family");
        Notices("\"2021-03\"", "\"2021-03-01\"", "/released[0]/value: 2021-03 instead of 2021-03-01");
        Notices("\"value\": 7", "\"value\": 7.5", "/parameters[0]/value: 7 instead of 7.5");
        Notices("\"bound\": \"about\", ", "", "/parameters[0]/Bound: the record has a value that the file has not");
        Notices("\"from\": \"2021\"", "\"from\": \"2022\"", "/availability[0]/from/from: 2021 instead of 2022");
        Notices("[\"lab\"]", "[\"other\"]", "/developers[0]: lab instead of other");
        Notices("[\"lab\"]", "[\"lab\", \"other\"]", "/developers: 1 items instead of 2");
        Notices("\"form\": ", "\"shape\": ", "/shape: LanguageModel has no such property");
        Notices("\"summary\": ", "\"family\": ", "/family: nothing came out");
        Notices("\"source\": \"page\"}], \"parameters\"", "\"source\": \"@page\"}], \"parameters\"", "/released[0]/source: page instead of @page");
        Notices("\"evidence\": [\"page\"]", "\"evidence\": [\"@shared\"]", "/evidence: a source is not among the record's");

        void Notices(string old, string with, string failure)
        {
            record.Should().Contain(old);
            Compare(ai, "models", "m", record.Replace(old, with, StringComparison.Ordinal)).Should().Contain(failure);
        }
    }

    private static List<string> Compare(Landscape ai, string folder, string id, string json)
    {
        using var record = JsonDocument.Parse(json);
        var oracle = new RecordOracle(ai, folder, id);
        oracle.Compare(record.RootElement);
        return oracle.Failures;
    }
}
