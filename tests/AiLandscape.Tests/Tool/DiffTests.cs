namespace AiLandscape.Tests.Tool;

/// <summary>What changed since a commit.</summary>
public sealed class DiffTests
{
    private const string Lab = $"{Workshop.Data}/organizations/us/lab.json";
    private const string Holding = $"{Workshop.Data}/organizations/us/holding.json";

    [Fact]
    public void Every_sort_of_change_stands_in_its_section_by_record_and_field()
    {
        using var shop = new Workshop().WithModel();
        shop.Commit();
        shop.Write(Holding, shop.Read(Holding).Replace("A company that owns another.", "It owns *another* | company.", StringComparison.Ordinal));
        var second = shop.Read(Workshop.Record).Replace("\"id\": \"model-3\"", "\"id\": \"model-30\",\n  \"formerIds\": [\n    \"model-3\"\n  ]", StringComparison.Ordinal);
        shop.Delete(Workshop.Record);
        shop.Write($"{Workshop.Data}/models/lab/model-30.json", second);
        shop.Delete($"{Workshop.Data}/events/2023/launch.json");
        shop.Run("new", "company", "maker", "--country", "FR", "--name", "Maker").ExitCode.Should().Be(0);
        var maker = $"{Workshop.Data}/organizations/fr/maker.json";
        shop.Write(maker, Workshop.Filled(shop.Read(maker), "").Replace("card-of-a-model", "maker", StringComparison.Ordinal));

        var (exitCode, output, error) = shop.Run("diff", "HEAD");

        (exitCode, error).Should().Be((0, ""));
        output.Should().Be("""
            # Data changes since HEAD

            ## Added (1)

            - Maker (`organizations/fr/maker.json`): A model that a test made up.

            ## Changed (2)

            - Model 3 (`models/lab/model-30.json`)
              - **id**
                - before: "model-3"
                - after: "model-30"
              - **formerIds**
                - after: "model-3"
            - Holding (`organizations/us/holding.json`)
              - **summary**
                - before: "A company that owns another."
                - after: "It owns \*another\* &#124; company."

            ## Renamed (1)

            - `model-3` is now Model 3 (`models/lab/model-30.json`)

            ## Removed (1)

            - Launch of App (`events/2023/launch.json`)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Of_a_list_only_the_items_that_differ_are_shown()
    {
        using var shop = new Workshop();
        shop.Write(Lab, shop.Read(Lab).Replace("\"value\": \"2015\"", "\"value\": \"2016\"", StringComparison.Ordinal));

        shop.Run("diff", "main").Output.Should().Contain("  - **founded**\n    - before: ").And.Contain("2015").And.Contain("2016").And.NotContain("evidence");
    }

    [Fact]
    public void The_work_tree_is_left_as_it_is()
    {
        using var shop = new Workshop().WithModel();
        var before = Directory.GetFiles(shop.Folder, "*", SearchOption.AllDirectories).Where(path => !path.Contains("/.git/", StringComparison.Ordinal)).ToDictionary(path => path, File.ReadAllText);

        shop.Run("diff", "HEAD").ExitCode.Should().Be(0);

        Directory.GetFiles(shop.Folder, "*", SearchOption.AllDirectories).Where(path => !path.Contains("/.git/", StringComparison.Ordinal)).ToDictionary(path => path, File.ReadAllText).Should().Equal(before);
    }

    [Fact]
    public void Without_a_change_it_says_so()
    {
        using var shop = new Workshop();

        shop.Run("diff", "HEAD").Should().Be((0, "No record changed since HEAD.\n", ""));
    }

    [Fact]
    public void An_unknown_reference_a_folder_without_git_and_a_commit_without_records_are_one_line_each()
    {
        using var shop = new Workshop();
        using var elsewhere = new TemporaryData();

        shop.Run("diff", "mian").Should().Be((2, "", "There is no commit 'mian'; did you mean 'main'? Name a branch, a tag or a commit, and fetch it first if it is elsewhere.\n"));
        shop.Run("diff", "--output=x").ExitCode.Should().Be(2);
        ToolRun.In(elsewhere.Folder, "diff", "HEAD", "--data", ".").Should().Be((2, "", $"'{Short(elsewhere.Folder)} is in no git repository, so there is nothing to compare with; run this in a clone.\n"));
        shop.Write("records/organizations/us/holding.json", shop.Read(Holding));
        shop.Run("diff", "HEAD", "--data", "records").Should().Be((2, "", "At 'HEAD' there were no records in this folder, so there is nothing to compare with.\n"));
    }

    [Fact]
    public void Records_of_then_that_break_a_rule_of_today_are_said_to()
    {
        using var shop = new Workshop();
        var whole = shop.Read(Lab);
        shop.Write(Lab, whole.Replace("\"kind\": \"company\"", "\"kind\": \"firm\"", StringComparison.Ordinal));
        shop.Commit();
        shop.Write(Lab, whole);

        shop.Run("diff", "HEAD").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Output == "" && run.Error.StartsWith(
            "The records at 'HEAD' break rules of today, so they cannot be compared; the first of 1 is organizations/us/lab.json: AIL007: 'firm' is no word for 'kind'", StringComparison.Ordinal));
    }

    [Fact]
    public void Records_of_now_that_break_a_rule_are_listed()
    {
        using var shop = new Workshop();
        shop.Write(Lab, shop.Read(Lab).Replace("\"kind\": \"company\"", "\"kind\": \"firm\"", StringComparison.Ordinal));

        shop.Run("diff", "HEAD").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 1 && run.Output.StartsWith($"{Lab}(", StringComparison.Ordinal));
    }

    private static string Short(string path) => path.Length > 60 ? path[..60] + "…'" : path + "'";
}
