namespace AiLandscape;

/// <summary>How a bound is written in front of a value.</summary>
internal static class BoundText
{
    public static string Prefix(this Bound bound) => bound switch
    {
        Bound.About => "about ",
        Bound.AtLeast => "at least ",
        Bound.AtMost => "at most ",
        _ => "",
    };
}
