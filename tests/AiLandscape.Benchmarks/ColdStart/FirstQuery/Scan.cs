using AiLandscape;

/// <summary>All models once: how many are Chinese, and which is the largest with a known size.</summary>
internal static class Scan
{
    public static (int Chinese, LanguageModel? Largest) WithLoop(Landscape ai)
    {
        CountryCode china = "CN";
        var chinese = 0;
        LanguageModel? largest = null;
        foreach (var model in ai.Models)
        {
            if (model.Released.Value is not null && model.Developers[0].Country == china)
            {
                chinese++;
            }

            if (model.Parameters.Value is { } size && (largest is null || size > largest.Parameters.Value))
            {
                largest = model;
            }
        }

        return (chinese, largest);
    }

    public static (int Chinese, LanguageModel? Largest) WithLinq(Landscape ai) =>
        (ai.Models.Count(model => model.Released.Value is not null && model.Developers[0].Country == "CN"),
        ai.Models.Where(model => model.Parameters.Value is not null).MaxBy(model => model.Parameters.Value!.Value));
}
