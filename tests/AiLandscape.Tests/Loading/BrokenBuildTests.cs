namespace AiLandscape.Tests.Loading;

/// <summary>The library is not built from broken data, and its data are not compiled again when nothing has changed.</summary>
public sealed class BrokenBuildTests
{
    [Fact]
    public void A_build_ends_with_the_finding_and_a_second_one_of_whole_data_does_no_work()
    {
        using var artifacts = new TemporaryData();
        using var data = new ValidData().Change("organizations/us/lab.json", "\"kind\": \"company\"", "\"kind\": \"Company\"").Write();

        var (exitCode, output) = Build(data, artifacts);
        exitCode.Should().NotBe(0);
        output.Should().Contain($"{data.Folder}/organizations/us/lab.json(11,12): error AIL007: 'Company' is no word for 'kind'").And.Contain("did you mean 'company'?");
        Stamps(artifacts).Should().BeEmpty();

        data.Change("organizations/us/lab.json", "\"kind\": \"Company\"", "\"kind\": \"company\"").Write();
        (exitCode, output) = Build(data, artifacts);
        exitCode.Should().Be(0, output);
        var stamp = Stamps(artifacts).Should().ContainSingle().Which;
        var compiled = File.GetLastWriteTimeUtc(stamp);

        (exitCode, output) = Build(data, artifacts);
        exitCode.Should().Be(0, output);
        File.GetLastWriteTimeUtc(stamp).Should().Be(compiled);
    }

    /// <summary>Without servers that would outlive the build and hold on to its output.</summary>
    private static (int ExitCode, string Output) Build(ValidData data, TemporaryData artifacts) =>
        RunProgram.Dotnet(Repository.PathOf(""), "build", "src/AiLandscape/AiLandscape.csproj", $"-p:DataFolder={data.Folder}", $"-p:ArtifactsPath={artifacts.Folder}", "--disable-build-servers", "-nologo");

    private static string[] Stamps(TemporaryData artifacts) => Directory.GetFiles(artifacts.Folder, "landscape.stamp", SearchOption.AllDirectories);
}
