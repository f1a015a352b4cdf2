namespace AiLandscape.Tests.Package;

/// <summary>What NativeAOT needs beside the SDK: the linker of the system.</summary>
internal static class AotToolchain
{
    /// <summary>Why this machine cannot publish so; null when it can.</summary>
    public static string? Missing =>
        OperatingSystem.IsWindows() ? File.Exists(VisualStudioLocator) ? null : "the C++ build tools of Visual Studio are not installed"
        : IsOnPath("clang") || IsGccInstead ? null
        : "neither clang nor gcc is installed";

    /// <summary>gcc links as well as clang does and is found on more machines; the SDK asks for clang unless it is told.</summary>
    public static string[] Options => IsGccInstead ? ["-p:CppCompilerAndLinker=gcc"] : [];

    private static bool IsGccInstead => OperatingSystem.IsLinux() && !IsOnPath("clang") && IsOnPath("gcc");

    private static string VisualStudioLocator =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
