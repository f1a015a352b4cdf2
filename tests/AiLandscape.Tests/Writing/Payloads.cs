namespace AiLandscape.Tests.Writing;

/// <summary>Texts that the loader lets through and that mean something to a spreadsheet, a browser, a Markdown reader or a terminal.</summary>
internal static class Payloads
{
    /// <summary>Each text, and how it shows where invisible characters are made visible; null where it has none.</summary>
    private static readonly (string Text, string? Shown)[] All =
    [
        ("=1+1", null),
        ("=cmd|' /C calc'!A0", null),
        ("+HYPERLINK(\"http://evil.example.org\",\"x\")", null),
        ("-2+3", null),
        ("@SUM(1+1)*cmd", null),
        ("＝1＋1", null),
        ("\u200B=1+1", "[U+200B]=1+1"),
        ("<script>alert(1)</script>", null),
        ("<!-- <img src=x onerror=alert(1)> -->", null),
        ("\"><svg/onload=alert(1)>", null),
        ("&lt;b&gt; &#60; &copy; &amp;amp;", null),
        ("![x](https://evil.example.org/a.png)", null),
        ("[x](javascript:alert(1)) [y]: https://evil.example.org", null),
        ("| a | b | \\| c \\\\| d |", null),
        ("`code` ``more`` ```fence", null),
        ("**bold** _it_ ~~gone~~ ==mark== ++in++ H~2~O x^2^ $x^2$", null),
        ("# heading #", null),
        ("1. item", null),
        ("- [ ] task", null),
        ("a,b;c\"d\"\"e,'=1+1", null),
        ("\\ \\\\ \\n \\u001b[31m \\\"", null),
        ("https://evil.example.org/a?b=1&c=2 www.evil.example.org mailto:a@evil.example.org tel:+1", null),
        ("\u061C\u200Eabc\u200F\u00AD\u2060", "[U+061C][U+200E]abc[U+200F][U+00AD][U+2060]"),
        ("x\U000E0061\U000E007F 👩\u200D💻 می\u200Cخواهم 𝔘", "x[U+E0061][U+E007F] 👩\u200D💻 می\u200Cخواهم 𝔘"),
        ("]]> --> {{7*7}} ${7*7} <%= 7 %> ::: {.c #i} [^1]: %s", null),
    ];

    /// <summary>By number, for a test's name is no place for them.</summary>
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, All.Length)];

    public static int Count => All.Length;

    public static (string Text, string Shown) At(int number) => (All[number].Text, All[number].Shown ?? All[number].Text);
}
