namespace AiLandscape.Tests.Loading;

/// <summary>Five records as somebody outside this repository would write them, by the field reference alone.</summary>
internal static class StrangersRecords
{
    public const string Company = "organizations/fr/tramontane-ai.json";
    public const string Model = "models/tramontane-ai/tramontane-7b.json";
    public const string Product = "products/tramontane-ai/le-merle.json";
    public const string Event = "events/2023/tramontane-7b-release.json";
    public const string Source = "sources/tramontane-7b-post.json";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Company] = """
            {
              "id": "tramontane-ai",
              "name": "Tramontane AI",
              "aliases": [
                "Tramontane"
              ],
              "summary": "Company in Paris that trains open models.",
              "kind": "company",
              "country": "FR",
              "city": "Paris",
              "founded": [
                {
                  "value": "2023-04",
                  "basis": "reported",
                  "source": "register"
                }
              ],
              "roles": [
                "model-developer",
                "app-provider"
              ],
              "sources": {
                "register": {
                  "title": "Tramontane AI, entry in the register",
                  "publisher": "Registre national des entreprises",
                  "url": "https://register.example.org/tramontane-ai",
                  "kind": "filing",
                  "tier": "primary",
                  "language": "fr",
                  "accessed": "2026-11-20"
                }
              }
            }

            """,
        [Model] = """
            {
              "id": "tramontane-7b",
              "name": "Tramontane 7B",
              "summary": "Open model of seven billion parameters.",
              "developers": [
                "tramontane-ai"
              ],
              "released": [
                {
                  "value": "2023-09-27",
                  "basis": "official",
                  "source": "@tramontane-7b-post"
                }
              ],
              "parameters": [
                {
                  "value": 7300000000,
                  "basis": "official",
                  "bound": "about",
                  "source": "@tramontane-7b-post"
                }
              ],
              "availability": [
                {
                  "access": "open-weights-unrestricted",
                  "from": "2023-09-27",
                  "source": "@tramontane-7b-post"
                }
              ]
            }

            """,
        [Product] = """
            {
              "id": "le-merle",
              "name": "Le Merle",
              "localNames": {
                "zh": "小猫聊天"
              },
              "summary": "Assistant of Tramontane AI.",
              "providers": [
                "tramontane-ai"
              ],
              "kind": "assistant",
              "released": [
                {
                  "value": "2024-02-26",
                  "basis": "official",
                  "source": "announcement"
                }
              ],
              "runsOn": [
                {
                  "model": "tramontane-7b",
                  "from": "2024-02-26",
                  "basis": "reported",
                  "source": "announcement"
                }
              ],
              "sources": {
                "announcement": {
                  "title": "Au large",
                  "publisher": "Tramontane AI",
                  "url": "https://tramontane.example.org/au-large",
                  "kind": "company-post",
                  "tier": "primary",
                  "language": "en",
                  "published": "2024-02-26",
                  "accessed": "2026-11-21"
                }
              }
            }

            """,
        [Event] = """
            {
              "id": "tramontane-7b-release",
              "name": "Release of Tramontane 7B",
              "summary": "The weights were put up for everybody as a torrent.",
              "date": [
                {
                  "value": "2023-09-27",
                  "basis": "official",
                  "source": "@tramontane-7b-post"
                }
              ],
              "kind": "model-release",
              "participants": [
                {
                  "entity": "organizations/tramontane-ai",
                  "role": "developer"
                },
                {
                  "entity": "models/tramontane-7b",
                  "role": "subject"
                }
              ],
              "country": "FR"
            }

            """,
        [Source] = """
            {
              "id": "tramontane-7b-post",
              "title": "Announcing Tramontane 7B",
              "publisher": "Tramontane AI",
              "url": "https://tramontane.example.org/announcing-tramontane-7b",
              "kind": "company-post",
              "tier": "primary",
              "language": "en",
              "published": "2023-09-27",
              "accessed": "2026-11-20"
            }

            """,
    };

    public static TemporaryData Write()
    {
        var data = new TemporaryData();
        foreach (var (path, text) in All)
        {
            data.Write(path, text);
        }

        return data;
    }
}
