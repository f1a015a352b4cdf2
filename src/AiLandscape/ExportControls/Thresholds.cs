using System.Globalization;

namespace AiLandscape;

/// <summary>Compares a figure with the limits of a criterion, and writes them.</summary>
internal static class Thresholds
{
    /// <summary>Whether the figure lies within all limits. Each limit says itself whether it counts.</summary>
    public static CriterionResult Compare(MetricValue value, Criterion limits)
    {
        if (value.Applies == false || !CanMeet(value, limits))
        {
            return CriterionResult.NotMet;
        }

        return value.Applies == true && MustMeet(value, limits) ? CriterionResult.Met : CriterionResult.Unknown;
    }

    /// <summary>The limits in words: <c>at least 2400 and below 4800</c>.</summary>
    public static string Text(Criterion limits)
    {
        var parts = new List<string>();
        Add("at least", limits.AtLeast);
        Add("above", limits.Above);
        Add("at most", limits.AtMost);
        Add("below", limits.Below);
        return string.Join(" and ", parts);

        void Add(string words, double? limit)
        {
            if (limit is { } number)
            {
                parts.Add($"{words} {number.ToString("R", CultureInfo.InvariantCulture)}");
            }
        }
    }

    private static bool CanMeet(MetricValue value, Criterion limits) =>
        !(value.Maximum < limits.AtLeast) && !(value.Maximum <= limits.Above) && !(value.Minimum > limits.AtMost) && !(value.Minimum >= limits.Below);

    private static bool MustMeet(MetricValue value, Criterion limits) =>
        !(value.Minimum < limits.AtLeast) && !(value.Minimum <= limits.Above) && !(value.Maximum > limits.AtMost) && !(value.Maximum >= limits.Below);
}
