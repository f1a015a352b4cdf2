namespace AiLandscape.Tests;

/// <summary>
/// Holds a text against the one that was approved in review. Set AILANDSCAPE_APPROVE=1 to rewrite the approved files, then read the difference in git.
/// </summary>
internal static class Approved
{
    public static void Verify(string name, string text)
    {
        var path = Repository.PathOf($"tests/AiLandscape.Tests/Approved/{name}");
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("AILANDSCAPE_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue($"{name} is to be approved first: run the tests with AILANDSCAPE_APPROVE=1 and read what they wrote");
        actual.Should().Be(File.ReadAllText(path), $"Approved/{name} says so; if the change is meant, run with AILANDSCAPE_APPROVE=1");
    }
}
