using System.Globalization;

namespace AiLandscape;

/// <summary>How fast a measure grew: a straight line through the logarithms of its figures.</summary>
public sealed class GrowthRate
{
    internal GrowthRate(Measure measure, Period period, IReadOnlyList<FrontierEntry> points, LineFit fit)
    {
        Measure = measure;
        Period = period;
        Points = points;
        FactorPerYear = Math.Pow(10, fit.Slope);
        Low = Math.Pow(10, fit.Slope - fit.Margin);
        High = Math.Pow(10, fit.Slope + fit.Margin);
        DoublingYears = Math.Log10(2) / fit.Slope;
    }

    /// <summary>What grew.</summary>
    public Measure Measure { get; }

    /// <summary>The period asked for, both ends included.</summary>
    public Period Period { get; }

    /// <summary>The models that the line goes through, with date and figure, by date.</summary>
    public IReadOnlyList<FrontierEntry> Points { get; }

    /// <summary>By how much the figure is multiplied in a year of 365.25 days.</summary>
    public double FactorPerYear { get; }

    /// <summary>The lower end of the 95 percent confidence interval of <see cref="FactorPerYear"/>.</summary>
    public double Low { get; }

    /// <summary>The upper end of the 95 percent confidence interval of <see cref="FactorPerYear"/>.</summary>
    public double High { get; }

    /// <summary>In how many years the figure doubles; negative where it shrinks, infinite where it stays.</summary>
    public double DoublingYears { get; }

    /// <summary>How it was computed, in one sentence.</summary>
    public string Method => string.Create(CultureInfo.InvariantCulture,
        $"Log-linear fit: ordinary least squares of log10({Measure.Name}) on the release date over {Points.Count} models, with the 95 percent interval of Student's t for {Points.Count - 2} degrees of freedom.");

    /// <summary>The factor with its interval, and the number of points, in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure.Name} × {FactorPerYear:0.00} a year ({Low:0.00} to {High:0.00}), {Points.Count} models");
}
