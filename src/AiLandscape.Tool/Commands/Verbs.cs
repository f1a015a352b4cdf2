namespace AiLandscape.Tool.Commands;

/// <summary>Everything that can be asked for, in the order of the help: for everybody first, then for contributors.</summary>
internal sealed record Verbs(string Name, Func<Session, Verb> Define)
{
    public static readonly Verbs[] All =
    [
        new("find", FindCommand.Define),
        new("show", ShowCommand.Define),
        new("list", ListCommand.Define),
        new("timeline", TimelineCommand.Define),
        new("check-chip", CheckChipCommand.Define),
        new("explain", ExplainCommand.Define),
        new("export", ExportCommand.Define),
        new("stats", StatsCommand.Define),
        new("sample", SampleCommand.Define),
        new("new", NewCommand.Define),
        new("validate", ValidateCommand.Define),
        new("fix", FixCommand.Define),
        new("diff", DiffCommand.Define),
    ];
}
