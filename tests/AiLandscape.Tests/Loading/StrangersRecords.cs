namespace AiLandscape.Tests.Loading;

/// <summary>Five records as somebody outside this repository would write them, by the field reference alone.</summary>
internal static class StrangersRecords
{
    public const string Company = "organizations/fr/mistral-ai.json";
    public const string Model = "models/mistral-ai/mistral-7b.json";
    public const string Product = "products/mistral-ai/le-chat.json";
    public const string Event = "events/2023/mistral-7b-release.json";
    public const string Source = "sources/mistral-7b-post.json";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Company] = """
            {
              "id": "mistral-ai",
              "name": "Mistral AI",
              "aliases": [
                "Mistral"
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
                  "title": "Mistral AI, entry in the register",
                  "publisher": "Registre national des entreprises",
                  "url": "https://register.example.org/mistral-ai",
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
              "id": "mistral-7b",
              "name": "Mistral 7B",
              "summary": "Open model of seven billion parameters.",
              "developers": [
                "mistral-ai"
              ],
              "released": [
                {
                  "value": "2023-09-27",
                  "basis": "official",
                  "source": "@mistral-7b-post"
                }
              ],
              "parameters": [
                {
                  "value": 7300000000,
                  "basis": "official",
                  "bound": "about",
                  "source": "@mistral-7b-post"
                }
              ],
              "availability": [
                {
                  "access": "open-weights-unrestricted",
                  "from": "2023-09-27",
                  "source": "@mistral-7b-post"
                }
              ]
            }

            """,
        [Product] = """
            {
              "id": "le-chat",
              "name": "Le Chat",
              "localNames": {
                "zh": "小猫聊天"
              },
              "summary": "Assistant of Mistral AI.",
              "providers": [
                "mistral-ai"
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
                  "model": "mistral-7b",
                  "from": "2024-02-26",
                  "basis": "reported",
                  "source": "announcement"
                }
              ],
              "sources": {
                "announcement": {
                  "title": "Au large",
                  "publisher": "Mistral AI",
                  "url": "https://mistral.example.org/au-large",
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
              "id": "mistral-7b-release",
              "name": "Release of Mistral 7B",
              "summary": "The weights were put up for everybody as a torrent.",
              "date": [
                {
                  "value": "2023-09-27",
                  "basis": "official",
                  "source": "@mistral-7b-post"
                }
              ],
              "kind": "model-release",
              "participants": [
                {
                  "entity": "organizations/mistral-ai",
                  "role": "developer"
                },
                {
                  "entity": "models/mistral-7b",
                  "role": "subject"
                }
              ],
              "country": "FR"
            }

            """,
        [Source] = """
            {
              "id": "mistral-7b-post",
              "title": "Announcing Mistral 7B",
              "publisher": "Mistral AI",
              "url": "https://mistral.example.org/announcing-mistral-7b",
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
