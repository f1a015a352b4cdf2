using NodaTime;

namespace AiLandscape.Tool.Parsing;

/// <summary>Days and periods as people type them, which is as the data write them.</summary>
internal static class Days
{
    public static LocalDate Of(string option, string text) =>
        PartialDate.TryParse(text, out var date) && date.IsDay
            ? date.Earliest
            : throw new UsageException($"{option} is {Describe.Quote(text)}; expected a day such as 2024-06-01.");

    public static Period Period(string option, string text) =>
        PartialDate.TryParse(text, out var date)
            ? date
            : throw new UsageException($"{option} is {Describe.Quote(text)}; expected a year, a month, a day, or two of them such as 2021/2022-06.");

    public static CountryCode Country(string option, string text) =>
        CountryCode.TryParse(text, out var country)
            ? country
            : throw new UsageException(
                $"{option} is {Describe.Quote(text)}; expected an ISO 3166-1 alpha-2 code in capitals such as CN{(CountryCode.TryParse(text.ToUpperInvariant(), out var meant) ? $"; did you mean '{meant}'?" : ".")}");
}
