using System.Security;
using System.Text.RegularExpressions;

namespace AiLandscape.Tests.Package;

/// <summary>
/// A console project that is no part of this repository and gets the package from a folder. Its program is the code of the package's README. It keeps its
/// packages to itself, so that the machine's own never hold this build of AiLandscape.
/// </summary>
internal sealed partial class Consumer
{
    private readonly string _folder;
    private readonly string _project;

    public Consumer(string folder, PackedFile package)
    {
        _folder = folder;
        _project = Path.Combine(folder, "project");
        Directory.CreateDirectory(_project);
        var (code, output) = Readme();
        Output = output;
        File.WriteAllText(Path.Combine(_project, "Program.cs"), code);
        File.WriteAllText(Path.Combine(_project, "NuGet.config"), Sources(Path.GetDirectoryName(package.Path)!));
        File.WriteAllText(Path.Combine(_project, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <!-- Advisories come and go without a change of ours. -->
                <NuGetAudit>false</NuGetAudit>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{MachinePackages()}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AiLandscape" Version="[{Stamp.Version}]" />
                <!-- All of the library is compiled and looked at, whether the program calls it or not. -->
                <TrimmerRootAssembly Include="AiLandscape" Condition="'$(PublishAot)' == 'true'" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>What its program prints, as the README says.</summary>
    public string Output { get; }

    /// <summary>The library that the restore put into the project's own folder.</summary>
    public byte[] RestoredLibrary => File.ReadAllBytes(Path.Combine(_folder, "packages/ailandscape", Stamp.Version, "lib/net10.0/AiLandscape.dll"));

    public (int ExitCode, string Output) Dotnet(params string[] arguments) => RunProgram.Dotnet(_project, arguments);

    /// <summary>
    /// Publishes with these properties and gives what was said meanwhile, and the program. Each name has a folder of its own beside the project, as no two ways
    /// of publishing share what they make on the way.
    /// </summary>
    public (int ExitCode, string Output, string Program) Publish(string name, params string[] properties)
    {
        var folder = Path.Combine(_folder, name);
        var (exitCode, output) = Dotnet(["publish", "--use-current-runtime", "-o", Path.Combine(folder, "published"), $"-p:ArtifactsPath={folder}", "--disable-build-servers", .. properties]);
        return (exitCode, output, Path.Combine(folder, "published", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"));
    }

    private static (string Code, string Output) Readme()
    {
        var blocks = Block().Matches(Repository.Read("src/AiLandscape/Package/README.md")).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return (blocks["csharp"], blocks["text"]);
    }

    /// <summary>AiLandscape comes from the folder and from nowhere else, even once a package of that name is published; the rest from where this machine gets it.</summary>
    private string Sources(string packages)
    {
        var machine = Source().Matches(Dotnet("nuget", "list", "source").Output).Select(match => SecurityElement.Escape(match.Groups[1].Value));
        return $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="packed"><package pattern="AiLandscape" /></packageSource>
                {string.Join("\n    ", machine.Select(name => $"""<packageSource key="{name}"><package pattern="*" /></packageSource>"""))}
              </packageSourceMapping>
            </configuration>
            """;
    }

    /// <summary>What the machine has already, the compiler of NativeAOT above all, is read and not fetched again; unless this version of AiLandscape is among it.</summary>
    private string? MachinePackages()
    {
        var folder = Dotnet("nuget", "locals", "global-packages", "--list").Output.Split(": ", 2).Last().Trim();
        return Directory.Exists(folder) && !Directory.Exists(Path.Combine(folder, "ailandscape", Stamp.Version)) ? folder : null;
    }

    [GeneratedRegex("^```(\\w+)\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\s*\d+\.\s+(.+?) \[", RegexOptions.Multiline)]
    private static partial Regex Source();
}
