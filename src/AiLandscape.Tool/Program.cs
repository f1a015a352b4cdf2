using System.Text;
using AiLandscape.Tool;

using var output = Writer(Console.OpenStandardOutput());
using var error = Writer(Console.OpenStandardError());
return CommandLine.Run(args, new Session(output, error, TimeProvider.System, Environment.CurrentDirectory)
{
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    MayUseColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
});

// UTF-8 and LF everywhere, whatever the console of the system prefers.
static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };
