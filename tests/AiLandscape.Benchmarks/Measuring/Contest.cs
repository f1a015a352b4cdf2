namespace AiLandscape.Benchmarks;

/// <summary>
/// Measures several things side by side: every round runs each once, in random order, so that what else the machine does falls on all alike. Only ratios
/// within one contest mean anything.
/// </summary>
internal sealed class Contest
{
    private readonly List<(string Name, Func<double> Measure, List<double> Times)> _entries = [];

    /// <param name="name">What it is called.</param>
    /// <param name="measure">Does it once and says how many milliseconds it took.</param>
    public void Add(string name, Func<double> measure) => _entries.Add((name, measure, []));

    /// <summary>One round to warm up, then as many as asked for.</summary>
    public void Run(int rounds)
    {
        // A fixed seed: the same order at every run, as random as any.
        var random = new Random(20230316);
        for (var round = 0; round <= rounds; round++)
        {
            var order = _entries.ToArray();
            random.Shuffle(order);
            foreach (var (_, measure, times) in order)
            {
                var time = measure();
                if (round > 0)
                {
                    times.Add(time);
                }
            }
        }
    }

    public double Median(string name) => Median(Times(name));

    /// <summary>The median of what one costs, divided by the median of what another costs.</summary>
    public double Ratio(string name, string other) => Median(name) / Median(other);

    /// <summary>The same ratio taken between the fastest runs, which other work on the machine disturbs least.</summary>
    public double BestRatio(string name, string other) => Times(name).Min() / Times(other).Min();

    private List<double> Times(string name) => _entries.Find(entry => entry.Name == name).Times;

    private static double Median(List<double> times)
    {
        var sorted = times.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
