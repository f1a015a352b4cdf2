using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using AiLandscape.Tool.Commands;

namespace AiLandscape.Tool.Output;

/// <summary>The help of the parser, then an example, then the exit codes.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        _ = new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var example = parseResult.CommandResult.Command is Verb verb ? verb.Example : "ailandscape show gpt-4\nailandscape list models --country CN --during 2021";
        output.Write($"Example:\n  {example.Replace("\n", "\n  ", StringComparison.Ordinal)}\n\n{ExitCodes.Help}\n");
        return ExitCodes.Done;
    }
}
