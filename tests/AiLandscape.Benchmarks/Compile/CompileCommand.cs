using System.Diagnostics;
using System.Globalization;

namespace AiLandscape.Benchmarks;

/// <summary>The data compiler as the build runs it, and a build that has nothing to do.</summary>
internal static class CompileCommand
{
    private const int DesignSize = 1_500;
    private const double Limit = 0.5;

    private static string Artifacts => Place.Scratch("compile", "artifacts");

    public static int Run(int rounds)
    {
        Build();
        var compiler = Path.Combine(Artifacts, "bin", "AiLandscape.DataCompiler", "release", "AiLandscape.DataCompiler.dll");
        (string Name, string Folder)[] folders =
        [
            ("src/AiLandscape/Data", Path.Combine(Place.Repository, "src", "AiLandscape", "Data")),
            ("1,500 synthetic records", SyntheticData.Folder(DesignSize)),
        ];
        var contest = new Contest();
        contest.Add("nothing", () => NothingDone(compiler));
        foreach (var (name, folder) in folders)
        {
            contest.Add(name, () => Compile(compiler, folder));
        }

        contest.Run(rounds);
        Report.Head("data compiler, whole process", "files", "s", "limit");
        Report.Row("started to print its usage", "", Report.Number(contest.Median("nothing") / 1000, 3), "");
        foreach (var (name, folder) in folders)
        {
            var files = Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Length;
            var seconds = contest.Median(name) / 1000;
            Report.Row(name, files.ToString(CultureInfo.InvariantCulture), Report.Number(seconds, 3), Report.AtMost(seconds, Limit));
        }

        return NoChange();
    }

    private static double Compile(string compiler, string folder)
    {
        var output = Place.Scratch("compile", "out");
        return Tool.Time("dotnet", "exec", compiler, "compile", folder, "--image", Path.Combine(output, "landscape.image"), "--members", Path.Combine(output, "Members.cs"));
    }

    /// <summary>What starting .NET costs, which is part of every figure here.</summary>
    private static double NothingDone(string compiler)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Tool.Run("dotnet", "exec", compiler);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static int NoChange()
    {
        var before = Stamp();
        var seconds = Build() / 1000;
        var ran = Stamp() != before;
        Console.WriteLine($"\nA build with nothing changed takes {Report.Number(seconds, 1)} s and {(ran ? "RUNS the data compiler again" : "does not run the data compiler")}.");
        return ran ? 1 : 0;
    }

    private static double Build() =>
        Tool.Time("dotnet", "build", Path.Combine(Place.Repository, "src", "AiLandscape", "AiLandscape.csproj"), "-c", "Release", $"-p:ArtifactsPath={Artifacts}", "--nologo", "-v", "q");

    private static DateTime Stamp() => File.GetLastWriteTimeUtc(Path.Combine(Artifacts, "obj", "AiLandscape", "release", "landscape.stamp"));
}
