using System.Globalization;
using System.Runtime.CompilerServices;

namespace AiLandscape.Tests;

/// <summary>Lets the whole suite run in a culture of choice: <c>AILANDSCAPE_TEST_CULTURE=fa-IR</c>; the word <c>invariant</c> stands for none.</summary>
internal static class TestCulture
{
    public const string Variable = "AILANDSCAPE_TEST_CULTURE";

    public static bool IsSet => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    [ModuleInitializer]
    public static void Set()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name == "invariant" ? "" : name);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }
}
