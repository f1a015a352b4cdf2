namespace AiLandscape;

/// <summary>What the descriptions of a package say of the dataset as a whole. No clock is asked: the version is the last day on which the facts were checked.</summary>
internal sealed class PackageFacts(Landscape landscape)
{
    /// <summary>What every such package is about.</summary>
    public const string Subject =
        "Who builds which AI models, with which chips, under which rules, and who was first: models, products, organizations, chips, policies, chip restrictions, events, claims " +
        "and sources. Every figure or date that can be disputed comes with the competing statements about it and their sources.";

    public string Title => landscape.Dataset.Name ?? "Landscape";

    public string Description => $"{Subject} Credit: {Attribution}";

    public string Attribution => landscape.Dataset.Attribution();

    public string? Url => landscape.Dataset.Url;

    public string? Version => landscape.Dataset.DataVersion?.ToString();

    /// <summary>The licences, as the datasets name them.</summary>
    public string[] Licenses => landscape.Dataset.License?.Split("; ") ?? [];

    public IEnumerable<Source> Reused => landscape.Dataset.Reused;

    /// <summary>The title in small letters, digits and hyphens.</summary>
    public string Slug => NameKey.Of(Title).Length == 0 ? "landscape" : SlugOf(Title.ToLowerInvariant(), "");

    /// <summary>The name of a licence as Data Package allows it.</summary>
    public static string LicenseName(string license) => SlugOf(license, ".");

    /// <summary>Where the text of a licence stands; null where the name is no SPDX identifier.</summary>
    public static string? LicenseUrl(string license) => LicenseName(license) == license ? $"https://spdx.org/licenses/{license}.html" : null;

    private static string SlugOf(string text, string alsoAllowed) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || alsoAllowed.Contains(c, StringComparison.Ordinal) ? c : '-')).Trim('-') is var slug and not "" ? slug : "other";
}
