namespace AiLandscape.Benchmarks;

/// <summary>The landscapes that queries are asked of.</summary>
internal static class Records
{
    private static readonly Lazy<Landscape> HundredThousandHolder = new(() =>
    {
        var landscape = Landscape.Load(SyntheticData.Folder(100_000));
        foreach (var model in landscape.Models)
        {
            // Records become objects at their first use; what is measured is the use after it.
            _ = (model.Released.Value, model.Parameters.Value, model.Developers[0].Country);
        }

        return landscape;
    });

    public static Landscape HundredThousand => HundredThousandHolder.Value;
}
