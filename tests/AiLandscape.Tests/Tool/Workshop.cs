using System.Text.RegularExpressions;
using AiLandscape.Tests.Loading;

namespace AiLandscape.Tests.Tool;

/// <summary>A small clone in which a contributor works: the valid records where the repository has its own, under git.</summary>
internal sealed partial class Workshop : IDisposable
{
    public const string Data = "src/AiLandscape/Data";
    public const string Record = $"{Data}/models/lab/model-3.json";

    private readonly TemporaryData _folder = new();

    public Workshop()
    {
        _folder.Write("AiLandscape.sln", "\n");
        foreach (var (path, text) in ValidRecords.All)
        {
            Write($"{Data}/{path}", text);
        }

        Git("init", "--quiet", "--initial-branch=main");
        Commit();
    }

    public string Folder => _folder.Folder;

    public void Write(string path, string text) => _folder.Write(path, text);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public (int ExitCode, string Output, string Error) Run(params string[] arguments) => ToolRun.In(Folder, arguments);

    public void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=C", "-c", "user.email=c@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "Records");
    }

    public void Git(params string[] arguments) => RunProgram.Run("git", Folder, arguments).ExitCode.Should().Be(0);

    /// <summary>Begins a model and fills every place of it, so that it is one that validation lets through.</summary>
    public Workshop WithModel()
    {
        Run("new", "model", "model-3", "--developer", "lab").ExitCode.Should().Be(0);
        Write(Record, Filled(Read(Record), "Model 3"));
        return this;
    }

    /// <summary>The text of a scaffolded model with something true in every place.</summary>
    public static string Filled(string text, string name)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["summary"] = "A model that a test made up.",
            ["title"] = "Card",
            ["publisher"] = "Lab",
            ["url"] = "https://example.org/card-of-a-model",
            ["kind"] = "model-card",
            ["tier"] = "primary",
            ["language"] = "en",
        };
        return Place().Replace(text, match => $"\"{match.Groups[1].Value}\": \"{places[match.Groups[1].Value]}\"");
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("\"(\\w+)\": \"TO DO[^\"]*\"")]
    private static partial Regex Place();
}
