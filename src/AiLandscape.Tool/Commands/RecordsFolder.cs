using System.CommandLine;

namespace AiLandscape.Tool.Commands;

/// <summary>Where a contributor's command finds the records, as it is asked for.</summary>
internal static class RecordsFolder
{
    private const string Description = "The folder of records; src/AiLandscape/Data of the clone when absent.";

    public static Argument<string?> Argument() => new("path") { Description = Description, Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Option() => new("--data") { Description = Description, HelpName = "folder" };
}
