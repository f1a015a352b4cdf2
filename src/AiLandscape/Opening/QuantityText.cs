using System.Globalization;

namespace AiLandscape;

/// <summary>A number in a unit of the schema, as the typed quantity of that unit writes it.</summary>
internal static class QuantityText
{
    public static string Of(double number, string unit) => unit switch
    {
        "parameters" => ParameterCount.FromStored(number).ToString(),
        "FLOP" => TrainingCompute.FromStored(number).ToString(),
        "tokens" => TokenCount.FromStored(number).ToString(),
        "transistors" => TransistorCount.FromStored(number).ToString(),
        "10¹² operations a second" => Throughput.FromStored(number).ToString(),
        "mm²" => DieArea.FromStored(number).ToString(),
        "GB" => MemorySize.FromStored(number).ToString(),
        "GB/s" => Bandwidth.FromStored(number).ToString(),
        "W" => Power.FromStored(number).ToString(),
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };
}
