using System.CommandLine;

namespace AiLandscape.Tool.Commands;

/// <summary>A command with an example of its use, which its help prints.</summary>
internal sealed class Verb(string name, string description, string example) : Command(name, description)
{
    public string Example => example;
}
