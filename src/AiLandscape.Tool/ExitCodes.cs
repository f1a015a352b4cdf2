namespace AiLandscape.Tool;

/// <summary>How a command ends. The help of every command prints them.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>It ran, and the answer is no.</summary>
    public const int Findings = 1;

    /// <summary>It could not run as asked.</summary>
    public const int Usage = 2;

    public const string Help = """
        Exit codes:
          0  done
          1  done, and the answer is no: the data have findings, or nothing was found
          2  not understood: a bad argument, an unknown id, or a file that cannot be read or written
        """;
}
