namespace AiLandscape.Benchmarks;

/// <summary>A way to publish a program, and the limit of DESIGN §7 on first query over empty program.</summary>
internal sealed record PublishKind(string Name, double Limit, params string[] Options)
{
    /// <summary>gcc links as well as clang does and is found on more machines.</summary>
    private static readonly string[] Linker = OperatingSystem.IsLinux() ? ["-p:CppCompilerAndLinker=gcc"] : [];

    public static IReadOnlyList<PublishKind> All { get; } =
    [
        new("JIT", 1.5, "--self-contained", "false"),
        new("ReadyToRun", 1.3, "--self-contained", "false", "-p:PublishReadyToRun=true"),
        new("NativeAOT", 1.3, ["-p:PublishAot=true", .. Linker]),
    ];
}
