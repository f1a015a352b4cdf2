using AiLandscape.Tests.Tool;

namespace AiLandscape.Tests.Package;

/// <summary>The package of the command line, and the command line as somebody installs it who has nothing else of this repository.</summary>
[Collection<SharedPackages>]
public sealed class ToolPackageTests(Packages packages)
{
    [Fact]
    public void It_holds_these_files_and_no_other() => packages.Tool.Names.Should().Equal(
        "AiLandscape.Tool.nuspec",
        "LICENSE",
        "LICENSE-DATA",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "[Content_Types].xml",
        "_rels/.rels",
        "icon.png",
        "package/services/metadata/core-properties/nuget.psmdcp",
        "tools/net10.0/any/AiLandscape.Tool.deps.json",
        "tools/net10.0/any/AiLandscape.Tool.dll",
        "tools/net10.0/any/AiLandscape.Tool.pdb",
        "tools/net10.0/any/AiLandscape.Tool.runtimeconfig.json",
        "tools/net10.0/any/AiLandscape.dll",
        "tools/net10.0/any/AiLandscape.pdb",
        "tools/net10.0/any/DotnetToolSettings.xml",
        "tools/net10.0/any/NodaTime.dll",
        "tools/net10.0/any/Spectre.Console.Ansi.dll",
        "tools/net10.0/any/Spectre.Console.dll",
        "tools/net10.0/any/System.CommandLine.dll");

    [Fact]
    public void The_library_in_it_is_that_of_the_other_package() =>
        packages.Tool.Bytes("tools/net10.0/any/AiLandscape.dll").AsSpan().SequenceEqual(packages.Library.Bytes("lib/net10.0/AiLandscape.dll")).Should().BeTrue();

    [Fact]
    public void Programs_of_others_are_named_with_their_licences()
    {
        var notices = packages.Tool.Text("THIRD-PARTY-NOTICES.txt");

        notices.Should().ContainAll(packages.Tool.Names
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Where(name => !name.StartsWith("AiLandscape", StringComparison.Ordinal)));
        notices.Should().Contain("Apache License").And.Contain("Permission is hereby granted");
    }

    [Fact]
    public void Its_card_says_that_it_is_a_tool_of_this_version_and_on_what_terms()
    {
        packages.Tool.Metadata("id")!.Value.Should().Be("AiLandscape.Tool");
        packages.Tool.Metadata("version")!.Value.Should().Be(Stamp.Version);
        packages.Tool.Metadata("authors")!.Value.Should().Be(Stamp.Authors);
        packages.Tool.Metadata("projectUrl")!.Value.Should().Be(Stamp.RepositoryUrl);
        packages.Tool.Metadata("license")!.Value.Should().Be($"MIT AND {Landscape.Embedded.Dataset.License}");
        packages.Tool.Metadata("packageTypes")!.Elements().Should().ContainSingle().Which.Attribute("name")!.Value.Should().Be("DotnetTool");
        packages.Tool.Text("README.md").Should().Be(Repository.Read("src/AiLandscape.Tool/Package/README.md"));
    }

    [Fact]
    public void Installed_from_its_file_alone_it_shows_a_record()
    {
        var folder = packages.FolderFor("tool");
        var (exitCode, output) = RunProgram.Dotnet(
            Path.GetTempPath(), "tool", "install", "AiLandscape.Tool", "--tool-path", folder, "--source", Path.GetDirectoryName(packages.Tool.Path)!, "--version", $"[{Stamp.Version}]");
        exitCode.Should().Be(0, output);

        var shown = RunProgram.Run(Path.Combine(folder, OperatingSystem.IsWindows() ? "ailandscape.exe" : "ailandscape"), Path.GetTempPath(), "show", "gpt-4");

        (shown.ExitCode, shown.Output).Should().Be((0, ToolRun.Here("show", "gpt-4").Output));
    }
}
