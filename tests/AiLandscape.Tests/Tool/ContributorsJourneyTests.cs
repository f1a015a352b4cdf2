using AiLandscape.Tests.Package;

namespace AiLandscape.Tests.Tool;

/// <summary>From nothing to a record that can be queried, as CONTRIBUTING.md describes it.</summary>
public sealed class ContributorsJourneyTests
{
    [Fact]
    public void A_contributor_begins_fills_validates_fixes_and_compares()
    {
        using var shop = new Workshop();

        shop.Run("new", "model", "model-3", "--developer", "lab").ExitCode.Should().Be(0);
        shop.Run("validate").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 1 && run.Output.Contains("8 findings. To mend:\n  AIL035  Not filled in yet.", StringComparison.Ordinal));

        shop.Write(Workshop.Record, Workshop.Filled(shop.Read(Workshop.Record), "Model 3"));
        var canonical = shop.Read(Workshop.Record);
        shop.Run("validate").Should().Be((0, "models 3, products 1, organizations 3, policies 2, events 1, sources 1: no findings\n", ""));

        shop.Write(Workshop.Record, canonical.Replace("  ", "\t", StringComparison.Ordinal));
        shop.Run("validate").Output.Should().Contain("error AIL024").And.Contain("`dotnet run --project src/AiLandscape.Tool -- fix`");
        shop.Run("fix").Should().Be((0, $"rewritten  {Workshop.Record}\n1 file rewritten\n", ""));
        shop.Read(Workshop.Record).Should().Be(canonical);
        shop.Run("fix").Should().Be((0, "0 files rewritten\n", ""));

        shop.Run("diff", "HEAD").Should().Be((0, """
            # Data changes since HEAD

            ## Added (1)

            - Model 3 (`models/lab/model-3.json`): A model that a test made up.

            """.ReplaceLineEndings("\n"), ""));
        ToolRun.Here("show", "model-3", "--data", Path.Combine(shop.Folder, Workshop.Data)).Output.Should().StartWith("Model 3\n");
    }

    [Fact]
    public void In_a_clone_of_this_repository_the_record_is_built_in_and_can_be_queried()
    {
        Assert.SkipWhen(TestCulture.IsSet, $"the clone is built once, without {TestCulture.Variable}: programs do not run in the suite's culture");
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "this copy of the repository has no history, so that it cannot be cloned");
        using var folder = new TemporaryData();
        var clone = Path.Combine(folder.Folder, "clone");
        Clone.Into(clone);
        var record = Path.Combine(clone, "src/AiLandscape/Data/models/openai/gpt-99.json");

        ToolRun.In(clone, "new", "model", "gpt-99", "--developer", "openai").ExitCode.Should().Be(0);
        File.WriteAllText(record, Workshop.Filled(File.ReadAllText(record), "GPT-99"));
        ToolRun.In(clone, "validate").Output.Should().Contain("no findings");
        ToolRun.In(clone, "fix").Output.Should().Be("0 files rewritten\n");
        ToolRun.In(clone, "diff", "HEAD").Output.Should().Contain("GPT-99 (`models/openai/gpt-99.json`)");
        var (exitCode, output) = RunProgram.Dotnet(clone, "build", "src/AiLandscape.Tool", "--disable-build-servers", "-nologo");
        exitCode.Should().Be(0, output);

        RunProgram.Dotnet(clone, "artifacts/bin/AiLandscape.Tool/debug/AiLandscape.Tool.dll", "show", "gpt-99").Output.Should().StartWith("GPT-99\n").And.Contain("Developers: OpenAI");
        Directory.GetFiles(Path.Combine(clone, "artifacts/obj/AiLandscape"), "*.Members.g.cs", SearchOption.AllDirectories).Should().ContainSingle()
            .Which.Should().Match(path => File.ReadAllText(path).Contains("Gpt99", StringComparison.Ordinal));
    }
}
