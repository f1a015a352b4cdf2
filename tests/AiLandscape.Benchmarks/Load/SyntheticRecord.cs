using System.Globalization;

namespace AiLandscape.Benchmarks;

/// <summary>The text of made-up records in canonical form.</summary>
internal static class SyntheticRecord
{
    public const int Companies = 40;

    public const string Dataset = """
        {
          "name": "Synthetic",
          "license": "CC0-1.0",
          "attribution": "Made up."
        }
        """;

    private static readonly string[] Countries = ["CN", "US", "FR", "GB", "KR", "JP", "IL", "CA"];

    public static string CompanyPath(int i) => $"organizations/{Countries[i % Countries.Length].ToLowerInvariant()}/{CompanyId(i)}.json";

    public static string ModelPath(int i) => $"models/{CompanyId(i % Companies)}/{ModelId(i)}.json";

    public static string CompanyId(int i) => string.Create(CultureInfo.InvariantCulture, $"company-{i:D3}");

    public static string ModelId(int i) => string.Create(CultureInfo.InvariantCulture, $"model-{i:D6}");

    public static string Company(int i) => $$"""
        {
          "id": "{{CompanyId(i)}}",
          "name": "Company of number {{i}}",
          "summary": "A company that exists to be measured.",
          "kind": "company",
          "country": "{{Countries[i % Countries.Length]}}",
          "evidence": [
            "site"
          ],
          "sources": {
            "site": {
              "title": "About company {{i}}",
              "publisher": "Company {{i}}",
              "url": "https://example.org/{{CompanyId(i)}}/",
              "kind": "company-post",
              "tier": "primary",
              "language": "en",
              "accessed": "2026-11-01"
            }
          }
        }
        """;

    public static string Model(int i)
    {
        var id = ModelId(i);
        var (announced, released) = (Day(i % 2900), Day((i % 2900) + 20));
        var size = string.Create(CultureInfo.InvariantCulture, $"{(1 + (i % 997)) * 1_000_000_000L}");
        return $$"""
            {
              "id": "{{id}}",
              "name": "Model of number {{i}}",
              "summary": "A model that exists to be measured, with figures that nobody claims.",
              "developers": [
                "{{CompanyId(i % Companies)}}"
              ],
              "announced": [
                {
                  "value": "{{announced}}",
                  "basis": "official",
                  "source": "paper"
                }
              ],
              "released": [
                {
                  "value": "{{released}}",
                  "basis": "official",
                  "source": "paper"
                }
              ],
              "parameters": [
                {
                  "value": {{size}},
                  "basis": "official",
                  "rank": "preferred",
                  "source": "paper"
                },
                {
                  "value": 999000000000,
                  "basis": "estimated",
                  "bound": "about",
                  "source": "paper",
                  "note": "A figure that the report itself calls a guess; it stands here so that there is something to choose from, and something long enough to read."
                }
              ],
              "trainingTokens": [
                {
                  "value": 300000000000,
                  "basis": "reported",
                  "source": "paper"
                }
              ],
              "evidence": [
                "paper"
              ],
              "sources": {
                "paper": {
                  "title": "A report on model {{i}}",
                  "publisher": "Company {{i % Companies}}",
                  "url": "https://example.org/papers/{{id}}.pdf",
                  "kind": "paper",
                  "tier": "primary",
                  "language": "en",
                  "published": "{{released}}",
                  "accessed": "2026-11-01"
                }
              }
            }
            """;
    }

    private static string Day(int i) => new DateOnly(2018, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
