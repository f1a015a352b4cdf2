using System.Text;

namespace AiLandscape.Tests.Loading;

/// <summary>
/// <see cref="ValidRecords"/> on their way to break one rule. In changed text the sign § stands where the finding is expected; it is taken out before the text
/// is written, and line and column are counted here.
/// </summary>
internal sealed class ValidData : IDisposable
{
    private const string Mark = "§";

    private readonly Dictionary<string, byte[]> _files = ValidRecords.All.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
    private readonly TemporaryData _folder = new();
    private (string Path, int Line, int Column)? _expected;

    public string Folder => _folder.Folder;

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public ValidData Change(string path, string from, string to)
    {
        var text = Encoding.UTF8.GetString(_files[path]);
        var parts = text.Split(from.ReplaceLineEndings("\n"));
        parts.Should().HaveCount(2, $"'{from}' is to stand in {path} once");
        return Put(path, string.Join(to.ReplaceLineEndings("\n"), parts));
    }

    public ValidData Put(string path, string text)
    {
        if (text.IndexOf(Mark, StringComparison.Ordinal) is var at and >= 0)
        {
            var before = text[..at];
            _expected = (path, before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
        }

        return Put(path, Encoding.UTF8.GetBytes(text.Replace(Mark, "", StringComparison.Ordinal)));
    }

    public ValidData Put(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public ValidData Move(string from, string to)
    {
        _files[to] = _files[from];
        _files.Remove(from);
        return this;
    }

    public ValidData Remove(string path)
    {
        _files.Remove(path);
        return this;
    }

    public ValidData Write()
    {
        foreach (var (path, bytes) in _files)
        {
            _folder.Write(path, bytes);
        }

        return this;
    }

    public Landscape Load() => Write()._folder.Load();

    public IReadOnlyList<DataFinding> Findings() => FluentActions.Invoking(Load).Should().Throw<InvalidLandscapeDataException>().Which.Findings;

    /// <summary>There is one finding: this one, where the mark stood, and it says all this.</summary>
    public void Breaks(string code, params string[] says)
    {
        var (path, line, column) = _expected ?? throw new InvalidOperationException("No § says where the finding is expected.");
        Breaks(code, path, line, column, says);
    }

    /// <summary>There is one finding: this one, at this place, and it says all this.</summary>
    public void Breaks(string code, string path, int line, int column, params string[] says)
    {
        var findings = Findings();
        var all = string.Join("\n", findings);
        TestContext.Current.Test!.Traits["Rule"].Should().Contain(code, "the test is counted as a case of the rules it names");
        findings.Select(finding => (finding.Code, finding.Path, finding.Line, finding.Column)).Should().Equal([(code, $"{Folder}/{path}", line, column)], all);
        says.Should().OnlyContain(words => findings[0].Message.Contains(words, StringComparison.Ordinal), all);
    }

    public void Dispose() => _folder.Dispose();
}
