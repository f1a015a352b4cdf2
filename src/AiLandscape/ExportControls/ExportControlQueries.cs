using NodaTime;

namespace AiLandscape;

/// <summary>Questions about what export rules make of a chip. Only the data of the restrictions decides; see <see cref="ExportVerdict.Notice"/>.</summary>
public static class ExportControlQueries
{
    /// <summary>Whether, and by which of these restrictions, a chip is captured that goes to a country on a day.</summary>
    /// <param name="restrictions">The restrictions to ask: all of a landscape, or some.</param>
    /// <param name="chip">The chip. Only facts of its record count, no estimates. It may come from another landscape; restrictions name it, as they do a buyer, by its id.</param>
    /// <param name="destination">The country that the goods go to. Hong Kong is HK, Macau MO.</param>
    /// <param name="on">The day; rules of that day count to its end.</param>
    /// <param name="buyer">Who buys. Null for a buyer that no list names and that is at home, with its ultimate parent, where no rule reaches companies abroad; the verdict says so.</param>
    /// <param name="exportedFrom">The country that the goods leave. Null for the country of each rule that is asked.</param>
    /// <returns>The verdict; indeterminate for a day before the first of the restrictions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> or <paramref name="chip"/> is null.</exception>
    /// <exception cref="ArgumentException">A country is none, such as the default, EU or UN; or the day lies after that of the view (<see cref="Landscape.AsOf"/>) that the restrictions belong to.</exception>
    public static ExportVerdict Evaluate(this IEnumerable<ChipRestriction> restrictions, Chip chip, CountryCode destination, LocalDate on, Organization? buyer = null, CountryCode? exportedFrom = null)
    {
        ArgumentNullException.ThrowIfNull(chip);
        return Evaluate(restrictions, ChipFacts.Of(chip), destination, on, buyer, exportedFrom);
    }

    /// <summary>As <see cref="Evaluate(IEnumerable{ChipRestriction}, Chip, CountryCode, LocalDate, Organization?, CountryCode?)"/>, with the destination as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/>, <paramref name="chip"/> or <paramref name="destination"/> is null.</exception>
    /// <exception cref="ArgumentException">The destination is no ISO 3166-1 alpha-2 code of a country in capitals.</exception>
    public static ExportVerdict Evaluate(this IEnumerable<ChipRestriction> restrictions, Chip chip, string destination, LocalDate on, Organization? buyer = null, CountryCode? exportedFrom = null) =>
        restrictions.Evaluate(chip, Country(destination, nameof(destination)), on, buyer, exportedFrom);

    /// <summary>As <see cref="Evaluate(IEnumerable{ChipRestriction}, Chip, CountryCode, LocalDate, Organization?, CountryCode?)"/>, for a chip that the caller describes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/> or <paramref name="specs"/> is null.</exception>
    /// <exception cref="ArgumentException">A country is none, such as the default, EU or UN.</exception>
    public static ExportVerdict Evaluate(this IEnumerable<ChipRestriction> restrictions, ChipSpecs specs, CountryCode destination, LocalDate on, Organization? buyer = null, CountryCode? exportedFrom = null)
    {
        ArgumentNullException.ThrowIfNull(specs);
        return Evaluate(restrictions, ChipFacts.Of(specs), destination, on, buyer, exportedFrom);
    }

    /// <summary>As <see cref="Evaluate(IEnumerable{ChipRestriction}, ChipSpecs, CountryCode, LocalDate, Organization?, CountryCode?)"/>, with the destination as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="restrictions"/>, <paramref name="specs"/> or <paramref name="destination"/> is null.</exception>
    /// <exception cref="ArgumentException">The destination is no ISO 3166-1 alpha-2 code of a country in capitals.</exception>
    public static ExportVerdict Evaluate(this IEnumerable<ChipRestriction> restrictions, ChipSpecs specs, string destination, LocalDate on, Organization? buyer = null, CountryCode? exportedFrom = null) =>
        restrictions.Evaluate(specs, Country(destination, nameof(destination)), on, buyer, exportedFrom);

    /// <summary>The chip's figures as export rules define them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chip"/> is null.</exception>
    public static ChipMetrics Metrics(this Chip chip)
    {
        ArgumentNullException.ThrowIfNull(chip);
        return new ChipMetrics(ChipFacts.Of(chip));
    }

    /// <summary>The figures of a chip that the caller describes, as export rules define them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="specs"/> is null.</exception>
    public static ChipMetrics Metrics(this ChipSpecs specs)
    {
        ArgumentNullException.ThrowIfNull(specs);
        return new ChipMetrics(ChipFacts.Of(specs));
    }

    private static ExportVerdict Evaluate(IEnumerable<ChipRestriction> restrictions, ChipFacts chip, CountryCode destination, LocalDate on, Organization? buyer, CountryCode? exportedFrom)
    {
        ArgumentNullException.ThrowIfNull(restrictions);
        CheckCountry(destination, nameof(destination));
        if (exportedFrom is { } origin)
        {
            CheckCountry(origin, nameof(exportedFrom));
        }

        var transaction = new Transaction(chip, destination, on, buyer, exportedFrom);
        return new ExportVerdict(transaction, new EvaluatedRules(restrictions, transaction));
    }

    private static CountryCode Country(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return CountryCode.TryParse(text, out var country)
            ? country
            : throw new ArgumentException($"{Describe.Quote(text)} is no country; expected an ISO 3166-1 alpha-2 code in capitals such as 'CN'.", parameter);
    }

    private static void CheckCountry(CountryCode country, string parameter)
    {
        if (country.Equals(default) || country == "EU" || country == "UN")
        {
            throw new ArgumentException($"{Describe.Quote(country.ToString())} is no single country; expected an ISO 3166-1 alpha-2 code such as 'CN'.", parameter);
        }
    }
}
