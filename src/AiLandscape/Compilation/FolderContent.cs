namespace AiLandscape;

/// <summary>What a data folder holds: the files that were read, the paths from its root that could not be, and a finding for each of those and for strays.</summary>
internal sealed class FolderContent
{
    public List<DataFile> Files { get; } = [];

    /// <summary>Files and folders that nothing is known of; what seems to be missing may stand in one of them.</summary>
    public List<string> Unread { get; } = [];

    public List<RawFinding> Findings { get; } = [];
}
