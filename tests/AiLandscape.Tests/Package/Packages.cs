namespace AiLandscape.Tests.Package;

/// <summary>The repository packed in two clones, once for all tests of the package and only when one of them runs.</summary>
public sealed class Packages : IDisposable
{
    private readonly TemporaryData _folder = new();
    private readonly Lazy<(string First, string Second)> _clones;
    private readonly Lazy<Consumer> _consumer;

    public Packages()
    {
        _clones = new(() => (Pack("one", hasRemote: true), Pack("another/deeper/folder", hasRemote: false)));
        _consumer = new(() => new Consumer(Path.Combine(_folder.Folder, "consumer"), Library));
    }

    internal PackedFile Library => ReadAs(Clones.First, "nupkg");

    internal PackedFile Symbols => ReadAs(Clones.First, "snupkg");

    internal PackedFile Tool => ReadAs(Clones.First, "nupkg", "AiLandscape.Tool");

    internal PackedFile LibraryOfTheOther => ReadAs(Clones.Second, "nupkg");

    internal PackedFile SymbolsOfTheOther => ReadAs(Clones.Second, "snupkg");

    internal PackedFile ToolOfTheOther => ReadAs(Clones.Second, "nupkg", "AiLandscape.Tool");

    /// <summary>A folder for one test, which goes with the clones.</summary>
    internal string FolderFor(string test) => Path.Combine(_folder.Folder, test);

    internal Consumer Consumer => _consumer.Value;

    /// <summary>Everything that the one command left in the folder for packages.</summary>
    internal IEnumerable<string> Written => Directory.EnumerateFiles(Path.Combine(Clones.First, "artifacts/package"), "*", SearchOption.AllDirectories);

    internal string Head => Clone.Head(Clones.First);

    private (string First, string Second) Clones
    {
        get
        {
            Assert.SkipWhen(TestCulture.IsSet, $"the package is tested once, without {TestCulture.Variable}: the programs that make and use it do not run in the suite's culture");
            Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "this copy of the repository has no history, so that it cannot be cloned");
            return _clones.Value;
        }
    }

    public void Dispose() => _folder.Dispose();

    private string Pack(string name, bool hasRemote)
    {
        var clone = Path.Combine(_folder.Folder, name);
        Clone.Into(clone);
        if (!hasRemote)
        {
            Clone.ForgetRemote(clone);
        }

        var (exitCode, output) = RunProgram.Dotnet(clone, "pack", "--disable-build-servers");
        exitCode.Should().Be(0, output);
        return clone;
    }

    private static PackedFile ReadAs(string clone, string extension, string id = "AiLandscape") =>
        new(Path.Combine(clone, $"artifacts/package/release/{id}.{Stamp.Version}.{extension}"));
}
