using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace AiLandscape;

/// <summary>What single values must keep to.</summary>
internal static class ValueRules
{
    /// <summary>The longest id, and the longest key of a record's own source.</summary>
    public const int MaxIdLength = 80;

    private const int MaxUrlLength = 2000;

    private static readonly SearchValues<byte> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-"u8);
    private static readonly SearchValues<byte> NotInUrls = SearchValues.Create(" \"<>\\"u8);

    /// <summary>From here on a double stands for more than one whole number, so that nobody could tell which was written.</summary>
    private const double MaxExact = 9007199254740992;

    public static void CheckNumber(JsonTree tree, int node, FieldType.Number type, string what, FindingList findings)
    {
        var value = NumberAt(tree, node);
        if (IsSound(value, type))
        {
            return;
        }

        var inRange = double.IsFinite(value) && value >= type.Min && value <= type.Max;
        var found = Describe.Quote(Encoding.UTF8.GetString(tree.Raw(node))) + (inRange ? ", which is not an exact whole number" : "");
        findings.Add(DataRule.NumberRange, tree[node].Start,
            $"'{what}' is {found}; expected {(type.IsWhole ? "a whole number" : "a number")} from {Format(type.Min)} to {Format(type.Max)} ({type.Unit}, both ends included)");
    }

    /// <summary>Whether the number lies within both limits and, where whole ones are asked for, is one that a double holds exactly.</summary>
    public static bool IsSound(double value, FieldType.Number type) =>
        double.IsFinite(value) && value >= type.Min && value <= type.Max && !(type.IsWhole && (value != Math.Floor(value) || value >= MaxExact));

    /// <summary>The number as a double; infinite where it is too large for one.</summary>
    public static double NumberAt(JsonTree tree, int node) =>
        Utf8Parser.TryParse(tree.Raw(node), out double value, out _) ? value : double.PositiveInfinity;

    public static void CheckText(JsonTree tree, int node, FieldType type, string what, FindingList findings)
    {
        switch (type)
        {
            case FieldType.Word(var words):
                CheckWord(tree, node, words, what, findings);
                return;
            case FieldType.Date(var mayBeInterval, _):
                CheckDate(tree, node, mayBeInterval, what, findings);
                return;
        }

        if (IsPlain(tree, node, type))
        {
            return;
        }

        var text = tree.Text(node);
        var problem = text is null ? "holds an escape that is no character" : Problem(text);
        if (problem is not null)
        {
            Report(DataRule.BadText, $"'{what}' {problem}");
            return;
        }

        switch (type)
        {
            case FieldType.Text(var maxLength) when text!.Length > maxLength:
                Report(DataRule.BadText, $"'{what}' has {text.Length} characters; at most {maxLength} are allowed");
                break;
            case FieldType.Identifier when !IsKebabCase(text):
                Report(DataRule.BadId, $"{Describe.Quote(text)} is no id; expected kebab-case of at most {MaxIdLength} characters such as 'gpt-4'");
                break;
            case FieldType.Url when !IsWebAddress(text!):
                Report(DataRule.BadUrl, $"{Describe.Quote(text)} is no absolute http or https address");
                break;
            case FieldType.Country when !CountryCodes.Contains(text):
                Report(DataRule.BadCode, $"{Describe.Quote(text)} is no ISO 3166-1 alpha-2 country code in capitals (nor EU or UN)");
                break;
            case FieldType.Currency when text is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z']:
                Report(DataRule.BadCode, $"{Describe.Quote(text)} is no ISO 4217 currency code of three capitals such as 'USD'");
                break;
            case FieldType.Language when !LanguageTags.IsWellFormed(text!):
                Report(DataRule.BadCode, $"{Describe.Quote(text)} is no BCP-47 language tag such as 'en', 'zh-Hans' or 'zh-Latn'");
                break;
        }

        void Report(DataRule rule, string message) => findings.Add(rule, tree[node].Start, message);
    }

    public static bool IsKebabCase(string? text)
    {
        if (text is null or "" || text.Length > MaxIdLength)
        {
            return false;
        }

        var previous = '-';
        foreach (var c in text)
        {
            if (c == '-' ? previous == '-' : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }

            previous = c;
        }

        return previous != '-';
    }

    /// <summary>Printable ASCII that is short enough holds no surprises; the most of all text, so it is let through without making a string of it.</summary>
    private static bool IsPlain(JsonTree tree, int node, FieldType type)
    {
        var text = tree.Raw(node);
        if (tree[node].IsEscaped || text.IsEmpty || text[0] == ' ' || text[^1] == ' ' || text.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return false;
        }

        return type switch
        {
            FieldType.Text(var maxLength) => text.Length <= maxLength,
            FieldType.Reference or FieldType.AnyReference or FieldType.SourceKey => true,
            FieldType.Url => IsPlainUrl(text),
            _ => false,
        };
    }

    /// <summary>A host of letters, digits, hyphens and at least one point inside; anything else is left to <see cref="Uri"/>.</summary>
    private static bool IsPlainUrl(ReadOnlySpan<byte> url)
    {
        if (url.Length > MaxUrlLength || url.ContainsAny(NotInUrls))
        {
            return false;
        }

        var host = url.StartsWith("https://"u8) ? url[8..] : url.StartsWith("http://"u8) ? url[7..] : [];
        var end = host.IndexOf((byte)'/');
        host = end < 0 ? host : host[..end];
        var point = host.IndexOf((byte)'.');
        return point > 0 && point < host.Length - 1 && !host.ContainsAnyExcept(PlainHost) && host.IndexOf(".."u8) < 0;
    }

    private static void CheckWord(JsonTree tree, int node, WordList words, string what, FindingList findings)
    {
        if (tree[node].IsEscaped || words.IndexOf(tree.Raw(node)) < 0)
        {
            var text = tree.Text(node);
            findings.Add(DataRule.UnknownWord, tree[node].Start,
                $"{Describe.Quote(text)} is no word for '{what}'; expected one of {Describe.List(words.Words)}{Spelling.DidYouMean(text ?? "", words.Words)}");
        }
    }

    private static void CheckDate(JsonTree tree, int node, bool mayBeInterval, string what, FindingList findings)
    {
        if (!tree[node].IsEscaped && Edtf.TryParse(tree.Raw(node), out var date))
        {
            if (date.IsInterval && !mayBeInterval)
            {
                findings.Add(DataRule.BadDate, tree[node].Start, $"'{what}' is the interval {Describe.Quote(tree.Text(node))}; expected one date");
            }

            return;
        }

        findings.Add(DataRule.BadDate, tree[node].Start,
            $"'{what}' is {Describe.Quote(tree.Text(node))}; expected an EDTF date such as '2023', '2023-03', '2023-03-14' or '2023-03~'" +
            (mayBeInterval ? ", or an interval such as '2017-05-23/2017-05-27' or '2022-11/..'" : ""));
    }

    private static string? Problem(string text) =>
        text.Length == 0 ? "is empty; leave the property out"
        : char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? $"is {Describe.Quote(text)}; take out the space at its ends"
        : text.Any(IsForbidden) ? $"is {Describe.Quote(text)}; take out the control characters"
        : null;

    /// <summary>Control characters, line separators, bidirectional overrides and the replacement of what could not be read.</summary>
    public static bool IsForbidden(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFD';

    private static bool IsWebAddress(string text) =>
        text.Length <= MaxUrlLength
        && (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !text.Any(c => char.IsWhiteSpace(c) || c is '"' or '<' or '>' or '\\')
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Contains('.', StringComparison.Ordinal);

    private static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
