using System.Globalization;

namespace AiLandscape.Benchmarks;

/// <summary>Prints measured figures as rows of a Markdown table.</summary>
internal static class Report
{
    public static void Head(params string[] columns)
    {
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
    }

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    public static string Number(double value, int decimals = 2) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static string AtMost(double value, double limit) => Verdict($"≤ {Number(limit)}", value <= limit);

    public static string AtLeast(double value, double limit) => Verdict($"≥ {Number(limit)}", value >= limit);

    private static string Verdict(string limit, bool isHeld) => $"{limit}: {(isHeld ? "held" : "MISSED")}";
}
