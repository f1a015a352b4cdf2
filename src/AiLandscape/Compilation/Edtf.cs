using System.Globalization;

namespace AiLandscape;

/// <summary>
/// Reads and writes the dates of the data: EDTF (ISO 8601-2:2019) level 0 years, months and days, each with an optional <c>~ ? %</c> of level 1, and
/// intervals of them, of which one end may be open (<c>..</c>). Nothing else is read: four ASCII digits for a year, no space, no time of day.
/// </summary>
internal static class Edtf
{
    /// <summary>Length of the longest text that can be read: <c>2021-01-01~/2021-12-31~</c>.</summary>
    public const int MaxLength = 23;

    private const string Qualifiers = "~?%";

    public static bool TryParse(ReadOnlySpan<byte> utf8, out EdtfDate date)
    {
        date = default;
        var slash = utf8.IndexOf((byte)'/');
        if (slash < 0)
        {
            return TryParseEnd(utf8, out var single) && Succeed(new(single.Bits, 0), out date);
        }

        return TryParseEndOrOpen(utf8[..slash], out var start)
            && TryParseEndOrOpen(utf8[(slash + 1)..], out var end)
            && !(start.IsOpen && end.IsOpen)
            && start.EarliestDay <= end.LatestDay
            && Succeed(new(start.Bits, end.Bits | EdtfEnd.InInterval), out date);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.Length > MaxLength)
        {
            return false;
        }

        Span<byte> ascii = stackalloc byte[MaxLength];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAscii(text[i]))
            {
                return false;
            }

            ascii[i] = (byte)text[i];
        }

        return TryParse(ascii[..text.Length], out date);
    }

    /// <summary>The text from which the date was read, character by character.</summary>
    public static string Format(EdtfDate date) =>
        date.IsInterval ? $"{Format(date.FirstEnd)}/{Format(date.LastEnd)}" : Format(date.FirstEnd);

    public static string Format(EdtfEnd end)
    {
        if (end.IsOpen)
        {
            return "..";
        }

        var digits = end switch
        {
            { Month: 0 } => string.Create(CultureInfo.InvariantCulture, $"{end.Year:D4}"),
            { Day: 0 } => string.Create(CultureInfo.InvariantCulture, $"{end.Year:D4}-{end.Month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{end.Year:D4}-{end.Month:D2}-{end.Day:D2}"),
        };
        return end.Qualifier == 0 ? digits : digits + Qualifiers[end.Qualifier - 1];
    }

    private static bool Succeed(EdtfDate read, out EdtfDate date)
    {
        date = read;
        return true;
    }

    private static bool TryParseEndOrOpen(ReadOnlySpan<byte> text, out EdtfEnd end)
    {
        end = EdtfEnd.Open;
        return text.SequenceEqual(".."u8) || TryParseEnd(text, out end);
    }

    private static bool TryParseEnd(ReadOnlySpan<byte> text, out EdtfEnd end)
    {
        end = default;
        var qualifier = text.IsEmpty ? 0 : Qualifiers.IndexOf((char)text[^1], StringComparison.Ordinal) + 1;
        if (qualifier > 0)
        {
            text = text[..^1];
        }

        var (month, day) = (0, 0);
        var isRead = text.Length switch
        {
            4 => true,
            7 => IsPart(text, 4, out month),
            10 => IsPart(text, 4, out month) && IsPart(text, 7, out day),
            _ => false,
        };
        if (!isRead || !IsNumber(text[..4], out var year) || year == 0 || month > 12 || (day > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        end = EdtfEnd.Of(year, month, day, qualifier);
        return true;
    }

    private static bool IsPart(ReadOnlySpan<byte> text, int dash, out int part)
    {
        part = 0;
        return text[dash] == '-' && IsNumber(text.Slice(dash + 1, 2), out part) && part > 0;
    }

    private static bool IsNumber(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
