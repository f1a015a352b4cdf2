using System.Globalization;

namespace AiLandscape.Tests.Loading;

/// <summary>The same records are the same dataset, wherever and whenever they are read.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_order_in_which_files_were_made_does_not_matter()
    {
        using var data = StrangersRecords.Write();
        using var backwards = new TemporaryData();
        foreach (var (path, text) in StrangersRecords.All.Reverse())
        {
            backwards.Write(path, text);
        }

        backwards.Load().Dataset.Hash.Should().Be(data.Load().Dataset.Hash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void Nor_does_the_culture(string culture)
    {
        using var data = new ValidData();
        var expected = data.Load().Dataset.Hash;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            data.Load().Dataset.Hash.Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Nor_do_notes_hidden_files_and_the_schema_that_editors_use()
    {
        using var data = new ValidData();
        var expected = data.Load().Dataset.Hash;

        data.Put("README.md", "# Notes").Put("models/.hidden.json", "{")
            .Change("organizations/us/lab.json", "  \"id\": \"lab\"", "  \"$schema\": \"../../lab.schema.json\",\n  \"id\": \"lab\"");

        data.Load().Dataset.Hash.Should().Be(expected);
    }

    [Theory]
    [InlineData("organizations/us/lab.json", "0.75", "0.76")]
    [InlineData("organizations/us/lab.json", "实验室", "研究室")]
    [InlineData("organizations/us/lab.json", "\"2015\"", "\"2015~\"")]
    [InlineData("organizations/us/lab.json", "https://lab.example.org/about", "http://lab.example.org/about")]
    [InlineData("models/lab/model-1.json", "\"refuted\"", "\"normal\"")]
    [InlineData("models/lab/model-1.json", "    \"lab\",\n    \"holding\"", "    \"lab\",\n    \"agency\"")]
    [InlineData("models/lab/model-1.json", "\"links\": {\n    \"paper\"", "\"links\": {\n    \"card\"")]
    [InlineData("sources/gazette.json", "\"accessed\": \"2026-11-01\"", "\"accessed\": \"2026-11-02\"")]
    public void Another_value_is_another_hash(string path, string from, string to)
    {
        using var data = new ValidData();
        var before = data.Load().Dataset.Hash;

        data.Change(path, from, to).Load().Dataset.Hash.Should().NotBe(before);
    }

    [Fact]
    public void A_record_more_is_another_hash()
    {
        using var data = new ValidData();
        var before = data.Load().Dataset.Hash;

        data.Put("organizations/us/other.json", ValidRecords.All["organizations/us/holding.json"].Replace("\"holding\"", "\"other\"", StringComparison.Ordinal).Replace("\"Holding\"", "\"Other\"", StringComparison.Ordinal));

        data.Load().Dataset.Hash.Should().NotBe(before);
    }

    [Fact]
    public void A_hash_is_64_small_hexadecimal_digits_and_that_of_an_equal_folder_elsewhere()
    {
        using var data = new ValidData();
        using var copy = new ValidData();

        data.Load().Dataset.Hash.Should().MatchRegex("^[0-9a-f]{64}$").And.Be(copy.Load().Dataset.Hash);
    }

    [Fact]
    public void The_library_holds_what_its_folder_holds() =>
        Landscape.Load(Repository.DataFolder).Dataset.Hash.Should().Be(Landscape.Embedded.Dataset.Hash, "the build packs by the same rules as Load");

    [Fact]
    public void Two_runs_of_the_data_compiler_write_the_same_bytes()
    {
        using var output = new TemporaryData();
        foreach (var run in new[] { "one", "two" })
        {
            Compiler.Run("compile", Repository.DataFolder, "--image", Path.Combine(output.Folder, run, "landscape.image"), "--members", Path.Combine(output.Folder, run, "Members.cs")).ExitCode.Should().Be(0);
        }

        foreach (var file in new[] { "landscape.image", "Members.cs" })
        {
            File.ReadAllBytes(Path.Combine(output.Folder, "two", file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(output.Folder, "one", file))).Should().BeTrue($"{file} does not depend on the run");
        }
    }

    [Fact]
    public void A_file_that_would_stay_the_same_keeps_its_time()
    {
        using var output = new TemporaryData();
        using var data = new ValidData().Write();
        string[] compile = ["compile", data.Folder, "--image", Path.Combine(output.Folder, "landscape.image"), "--members", Path.Combine(output.Folder, "Members.cs")];
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        Compiler.Run(compile).ExitCode.Should().Be(0);
        File.SetLastWriteTimeUtc(compile[3], longAgo);
        File.SetLastWriteTimeUtc(compile[5], longAgo);
        Compiler.Run(compile).ExitCode.Should().Be(0);

        File.GetLastWriteTimeUtc(compile[3]).Should().Be(longAgo);
        File.GetLastWriteTimeUtc(compile[5]).Should().Be(longAgo);
    }
}
