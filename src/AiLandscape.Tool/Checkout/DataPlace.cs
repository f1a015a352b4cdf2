namespace AiLandscape.Tool.Checkout;

/// <summary>The folder of records that a contributor's command works on.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="IsRepository">Whether it is the data of the repository, from which the library is built; otherwise records that are laid over those.</param>
internal sealed record DataPlace(string Folder, bool IsRepository)
{
    private const string InRepository = "src/AiLandscape/Data";

    /// <summary>The folder that was named, or else the data of the repository that the command runs in.</summary>
    public static DataPlace Of(Session session, string? path)
    {
        if (path is null)
        {
            return Above(session.Folder) is { } data
                ? new DataPlace(data, IsRepository: true)
                : throw new UsageException($"There is no {InRepository} here or above; run this in a clone of the repository, or name a folder of records.");
        }

        var folder = session.Full(path);
        return Directory.Exists(folder) ? new DataPlace(folder, IsRepository: Above(folder) == folder)
            : File.Exists(folder) ? throw new UsageException($"{Describe.Quote(path)} is a file; name the folder that holds the records, such as {InRepository}.")
            : throw new UsageException($"There is no folder {Describe.Quote(path)}.");
    }

    /// <summary>What records here may refer to besides each other.</summary>
    public IOutsideIds Outside(bool isOverlay) =>
        isOverlay && !IsRepository ? new ShelfIds([.. DataSchema.Kinds.Select(kind => Landscape.Embedded.Shelf(kind.Name))]) : NoOutsideIds.Instance;

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, InRepository) is var data && File.Exists(Path.Combine(at.FullName, "AiLandscape.sln")) && Directory.Exists(data))
            {
                return Path.GetFullPath(data);
            }
        }

        return null;
    }
}
