using System.Formats.Tar;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Checkout;

/// <summary>The records as they were at a commit, in a folder of their own that goes away again.</summary>
internal sealed class DataAtCommit : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ailandscape-");

    public string Folder => _folder.FullName;

    /// <exception cref="UsageException">The folder is in no git repository, the reference is unknown, or there were no records at that commit.</exception>
    public static DataAtCommit Of(DataPlace place, string reference)
    {
        _ = Git.Ask(place.Folder, "rev-parse", "--is-inside-work-tree")
            ?? throw new UsageException($"{Describe.Quote(place.Folder)} is in no git repository, so there is nothing to compare with; run this in a clone.");
        var commit = Git.Ask(place.Folder, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") ?? throw Unknown(place.Folder, reference);
        var data = new DataAtCommit();
        try
        {
            return Git.Read(place.Folder, ["archive", "--format=tar", commit], data.Unpack)
                ?? throw new UsageException($"At {Describe.Quote(reference)} there were no records in this folder, so there is nothing to compare with.");
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private DataAtCommit Unpack(Stream archive)
    {
        // An empty stream is what an error leaves; it is no archive.
        using var content = new MemoryStream();
        archive.CopyTo(content);
        content.Position = 0;
        if (content.Length > 0)
        {
            TarFile.ExtractToDirectory(content, Folder, overwriteFiles: false);
        }

        return this;
    }

    private static UsageException Unknown(string folder, string reference)
    {
        var known = Git.Ask(folder, "for-each-ref", "--format=%(refname:short)")?.Split('\n') ?? [];
        return new UsageException($"There is no commit {Describe.Quote(reference)}{Meant.Of(reference, known)} Name a branch, a tag or a commit, and fetch it first if it is elsewhere.");
    }
}
