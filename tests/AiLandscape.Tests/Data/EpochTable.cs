using System.Globalization;
using CsvHelper;

namespace AiLandscape.Tests;

/// <summary>The tables of Epoch AI (CC BY 4.0) as they lie beside this repository for its makers: a cross-check, not a part of it.</summary>
internal sealed class EpochTable
{
    private static readonly string[] Files = ["epoch-notable-models.csv", "epoch-large-scale-models.csv"];

    /// <summary>The row of each model by its name, in which line breaks count as spaces; of a model in both tables, the row of the first.</summary>
    public Dictionary<string, EpochModel> Models { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads both tables, or skips the test that asks where they are not at hand.</summary>
    public static EpochTable ReadOrSkip()
    {
        var table = new EpochTable();
        foreach (var name in Files)
        {
            var path = Repository.PathOf($"../shared/reference/{name}");
            Assert.SkipUnless(File.Exists(path), $"{name} is not beside this repository");
            using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
            foreach (var row in csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>())
            {
                var model = new EpochModel(row);
                table.Models.TryAdd(model.Name, model);
            }
        }

        return table;
    }
}
