namespace AiLandscape;

/// <summary>Student's t distribution.</summary>
internal static class StudentT
{
    private const double Outside = 0.05;
    private const double NormalQuantile = -1.9599639845400545;

    /// <summary>The value that t exceeds in size with a probability of 5 percent. G. W. Hill, Algorithm 396, Communications of the ACM 13 (1970), 619.</summary>
    /// <param name="freedom">Degrees of freedom; at least 1.</param>
    public static double TwoSided95(int freedom)
    {
        double n = freedom;
        switch (freedom)
        {
            case 1:
                return Math.Tan(Math.PI / 2 * (1 - Outside));
            case 2:
                return Math.Sqrt((2 / (Outside * (2 - Outside))) - 2);
        }

        var a = 1 / (n - 0.5);
        var b = 48 / (a * a);
        var c = (((((20700 * a / b) - 98) * a) - 16) * a) + 96.36;
        var d = ((((94.5 / (b + c)) - 3) / b) + 1) * Math.Sqrt(a * Math.PI / 2) * n;
        var y = Math.Pow(d * Outside, 2 / n);
        if (y > 0.05 + a)
        {
            var x = NormalQuantile;
            y = x * x;
            c = n < 5 ? c + (0.3 * (n - 4.5) * (x + 0.6)) : c;
            c = (((((((0.05 * d * x) - 5) * x) - 7) * x) - 2) * x) + b + c;
            y = ((((((((((0.4 * y) + 6.3) * y) + 36) * y) + 94.5) / c) - y - 3) / b) + 1) * x;
            y = Math.Exp(a * y * y) - 1;
        }
        else
        {
            y = (((1 / (((((n + 6) / (n * y)) - (0.089 * d) - 0.822) * (n + 2)) * 3)) + (0.5 / (n + 4))) * y) - 1;
            y = (y * (n + 1) / (n + 2)) + (1 / Math.Pow(d * Outside, 2 / n));
        }

        return Math.Sqrt(n * y);
    }
}
