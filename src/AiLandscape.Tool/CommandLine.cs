using System.CommandLine;
using System.CommandLine.Help;
using AiLandscape.Tool.Commands;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool;

/// <summary>The program: arguments in, text and an exit code out.</summary>
public static class CommandLine
{
    private const string Name = "ailandscape";
    private const string Description = "Who builds which AI models, with which chips, under which rules, and who was first: sourced, offline.";

    public static int Run(string[] args, Session session)
    {
        try
        {
            // What is asked most is answered before the parser of everything else is set up, which takes longer than the answer.
            return args is ["show", [not '-', ..] name] ? ShowCommand.Run(session, Landscape.Embedded, name) : Parse(args, session);
        }
        catch (UsageException error)
        {
            session.Complain(error.Message);
            return ExitCodes.Usage;
        }
        catch (InvalidLandscapeDataException error)
        {
            FindingReport.Write(session, error.Findings);
            return ExitCodes.Findings;
        }
        catch (Exception error) when (error is UnknownIdException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            session.Complain(error is ArgumentException argument ? WithoutParameter(argument) : error.Message);
            return ExitCodes.Usage;
        }
    }

    private static int Parse(string[] args, Session session)
    {
        // Only the command that was named is set up.
        var named = Array.Find(Verbs.All, verb => verb.Name == args.FirstOrDefault());
        var root = new Command(Name, Description) { new HelpOption { Recursive = true, Action = new ExampleHelp() }, new VersionOption() };
        foreach (var verb in named is null ? Verbs.All : [named])
        {
            root.Subcommands.Add(verb.Define(session));
        }

        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return result.Errors.Count > 0 && result.Action is not ExampleHelp
            ? throw new UsageException(ParseComplaint.Of(result))
            : result.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>The name of the parameter means nothing to who did not read the code.</summary>
    private static string WithoutParameter(ArgumentException error) =>
        error.ParamName is { } name ? error.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : error.Message;
}
