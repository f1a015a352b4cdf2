namespace AiLandscape.Tests.Package;

/// <summary>A clone of this repository in a folder of its own, with the files as they stand here, committed or not.</summary>
internal static class Clone
{
    /// <summary>Clones into a folder that is not there yet.</summary>
    public static void Into(string folder)
    {
        // Not linked to this one's objects, so that whatever happens to the clone happens to it alone.
        Git(Path.GetTempPath(), "clone", "--quiet", "--no-hardlinks", "--no-checkout", Repository.PathOf(""), folder);
        foreach (var file in Git(Repository.PathOf(""), "ls-files", "-z", "--cached", "--others", "--exclude-standard").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // Listed, but deleted and not yet committed so.
            if (File.Exists(Repository.PathOf(file)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                File.Copy(Repository.PathOf(file), Path.Combine(folder, file));
            }
        }
    }

    public static void ForgetRemote(string folder) => Git(folder, "remote", "remove", "origin");

    public static string Head(string folder) => Git(folder, "rev-parse", "HEAD").Trim();

    private static string Git(string folder, params string[] arguments)
    {
        var (exitCode, output) = RunProgram.Run("git", folder, arguments);
        exitCode.Should().Be(0, output);
        return output;
    }
}
