using System.CommandLine;
using System.CommandLine.Parsing;

namespace AiLandscape.Tool.Parsing;

/// <summary>What was wrong with the arguments, in one line, with what was probably meant.</summary>
internal static class ParseComplaint
{
    public static string Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var kinds = command.Subcommands.Select(subcommand => subcommand.Name).ToList();
        var complaint =
            result.UnmatchedTokens is not [var unknown, ..] ? kinds.Count > 0 ? $"'{command.Name}' needs one of {Describe.List(kinds)}." : $"{result.Errors[0].Message.TrimEnd('.')}."
            : unknown.StartsWith('-') ? $"'{command.Name}' knows no option {Describe.Quote(unknown)}{Meant.Of(unknown, command.Options.Select(option => option.Name))}"
            : kinds.Count > 0 ? $"'{command.Name}' knows no {Describe.Quote(unknown)}{Meant.Of(unknown, kinds)} It knows {Describe.List(kinds)}."
            : $"'{command.Name}' takes no further argument, and {Describe.Quote(unknown)} is one; put quotes around text with spaces.";
        return $"{complaint} '{string.Join(' ', Path(result.CommandResult))} --help' shows how, with an example.";
    }

    private static IEnumerable<string> Path(CommandResult command) => command.Parent is CommandResult parent ? [.. Path(parent), command.Command.Name] : [command.Command.Name];
}
