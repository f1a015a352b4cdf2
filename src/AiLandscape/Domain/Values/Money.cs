using System.Globalization;

namespace AiLandscape;

/// <summary>
/// A sum of money in one currency, at the prices of its day or of a stated year. Sums compare only within one currency and one price year; nothing is ever
/// converted. The default is an amount of 0 in no currency.
/// </summary>
public readonly record struct Money
{
    /// <summary>Joins an amount, a currency and, where the amount is adjusted for inflation, a price year.</summary>
    /// <param name="amount">In whole units of the currency, such as dollars and not cents.</param>
    /// <param name="currency">ISO 4217 code: three capital ASCII letters. Whether it is assigned is not checked.</param>
    /// <param name="priceYear">The year whose prices are meant, 1900 to 2200, both included; null for the prices of the day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="priceYear"/> lies outside its bounds.</exception>
    public Money(decimal amount, string currency, int? priceYear = null)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            throw new ArgumentException($"{Describe.Quote(currency)} is no currency; expected an ISO 4217 code such as 'USD'.", nameof(currency));
        }

        if (priceYear is < 1900 or > 2200)
        {
            throw new ArgumentOutOfRangeException(nameof(priceYear), priceYear, "A price year is 1900 to 2200, both included.");
        }

        (Amount, Currency, PriceYear) = (amount, currency, priceYear);
    }

    /// <summary>The amount, in whole units of the currency.</summary>
    public decimal Amount { get; private init; }

    /// <summary>ISO 4217 code of the currency; empty for the default.</summary>
    public string Currency { get => field ?? ""; private init; }

    /// <summary>The year whose prices are meant; null for the prices of the day.</summary>
    public int? PriceYear { get; private init; }

    /// <summary>Whether the left is the smaller.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator <(Money left, Money right) => left.Against(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator <=(Money left, Money right) => left.Against(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator >(Money left, Money right) => left.Against(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator >=(Money left, Money right) => left.Against(right) >= 0;

    /// <summary>Whether <c>&lt;</c> and its like may be asked: both have one currency and one price year.</summary>
    public bool IsComparableTo(Money other) => Currency == other.Currency && PriceYear == other.PriceYear;

    /// <summary>Whether amount, currency and price year are the same. Never throws.</summary>
    public bool Equals(Money other) => Amount == other.Amount && IsComparableTo(other);

    /// <summary>A hash of all three parts.</summary>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency, PriceYear);

    /// <summary>The exact amount and the currency: <c>400000000 USD</c>, <c>40000000 USD (2023 prices)</c>.</summary>
    public override string ToString()
    {
        var sum = string.Create(CultureInfo.InvariantCulture, $"{Amount:0.############################} {Currency}").TrimEnd();
        return PriceYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"{sum} ({year} prices)") : sum;
    }

    internal static Money FromStored(double amount, string currency, int? priceYear) =>
        new() { Amount = (decimal)amount, Currency = currency, PriceYear = priceYear };

    private int Against(Money other) => IsComparableTo(other)
        ? Amount.CompareTo(other.Amount)
        : throw new InvalidOperationException($"{this} and {other} do not compare; expected one currency and one price year.");
}
