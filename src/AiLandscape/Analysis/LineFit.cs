namespace AiLandscape;

/// <summary>A straight line by ordinary least squares.</summary>
/// <param name="Slope">Its slope.</param>
/// <param name="Margin">Half the width of the 95 percent confidence interval of the slope.</param>
internal sealed record LineFit(double Slope, double Margin)
{
    /// <returns>The line; null where all points stand above each other.</returns>
    public static LineFit? Through(IReadOnlyList<(double X, double Y)> points)
    {
        var (meanX, meanY) = (points.Average(point => point.X), points.Average(point => point.Y));
        var spread = points.Sum(point => (point.X - meanX) * (point.X - meanX));
        if (spread == 0)
        {
            return null;
        }

        var slope = points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / spread;
        var residual = points.Sum(point => Square(point.Y - meanY - (slope * (point.X - meanX))));
        var freedom = points.Count - 2;
        return new LineFit(slope, StudentT.TwoSided95(freedom) * Math.Sqrt(residual / freedom / spread));

        static double Square(double value) => value * value;
    }
}
