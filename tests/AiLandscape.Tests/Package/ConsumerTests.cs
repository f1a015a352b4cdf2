namespace AiLandscape.Tests.Package;

/// <summary>The package as somebody uses it who has nothing else of this repository: the program of its README, run in three ways.</summary>
[Collection<SharedPackages>]
public sealed class ConsumerTests(Packages packages)
{
    [Fact]
    public void A_new_project_restores_the_package_from_a_folder_builds_and_prints_what_the_readme_says()
    {
        var (exitCode, output) = packages.Consumer.Dotnet("build", "--disable-build-servers");
        exitCode.Should().Be(0, output);
        packages.Consumer.RestoredLibrary.AsSpan().SequenceEqual(packages.Library.Bytes("lib/net10.0/AiLandscape.dll")).Should().BeTrue();

        PrintsWhatTheReadmeSays(packages.Consumer.Dotnet("run", "--no-build"));
    }

    [Fact]
    public void Trimmed_it_publishes_without_a_warning_and_prints_the_same() => Publishes("trimmed", "-p:PublishTrimmed=true");

    [Fact]
    public void With_native_aot_it_publishes_without_a_warning_and_prints_the_same()
    {
        Assert.SkipWhen(AotToolchain.Missing is not null, $"NativeAOT cannot link on this machine: {AotToolchain.Missing}");

        Publishes("native", ["-p:PublishAot=true", .. AotToolchain.Options]);
    }

    private void Publishes(string name, params string[] properties)
    {
        var (exitCode, output, program) = packages.Consumer.Publish(name, properties);
        exitCode.Should().Be(0, output);
        output.Should().NotContainEquivalentOf("warning");

        PrintsWhatTheReadmeSays(RunProgram.Run(program, Path.GetTempPath()));
    }

    private void PrintsWhatTheReadmeSays((int ExitCode, string Output) run) => (run.ExitCode, run.Output.ReplaceLineEndings("\n")).Should().Be((0, packages.Consumer.Output));
}
