using System.Globalization;
using System.Runtime.CompilerServices;

namespace AiLandscape;

/// <summary>The checks and the text that all quantities share.</summary>
internal static class Quantity
{
    private const double MaxCount = 1e18;

    private static readonly (long Size, string Letter)[] Scales = [(1_000_000_000_000, "T"), (1_000_000_000, "B"), (1_000_000, "M"), (1, "")];

    public static double Checked(double value, string what, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        double.IsFinite(value) && value >= 0
            ? Math.Abs(value)
            : throw new ArgumentOutOfRangeException(parameter, value, $"{what} is a finite number, 0 or more.");

    public static long Count(long value, string parameter) =>
        value is >= 0 and <= (long)MaxCount ? value : throw OutOfRange(value, parameter);

    public static long Count(double number, double scale, string parameter) =>
        Math.Round(number * scale, MidpointRounding.AwayFromZero) is var value and >= 0 and <= MaxCount && number >= 0
            ? (long)value
            : throw OutOfRange(number, parameter);

    /// <summary>All digits of a count, in the largest unit of which it has one.</summary>
    public static string Text(long count)
    {
        var (size, letter) = Array.Find(Scales, scale => count >= scale.Size || scale.Size == 1);
        return string.Create(CultureInfo.InvariantCulture, $"{(decimal)count / size:0.############}{letter}");
    }

    private static ArgumentOutOfRangeException OutOfRange(object value, string parameter) =>
        new(parameter, value, "A count is 0 to 10¹⁸, both included.");
}
