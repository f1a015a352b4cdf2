namespace AiLandscape.Tests.Loading;

/// <summary>A small dataset that breaks no rule: two companies, an agency, two models, a product, two policies, an event and a shared source.</summary>
internal static class ValidRecords
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["events/2023/launch.json"] = """
            {
              "id": "launch",
              "name": "Launch of App",
              "summary": "The day on which App was opened.",
              "date": [
                {
                  "value": "2023-03-14",
                  "basis": "official",
                  "source": "@gazette"
                }
              ],
              "kind": "product-release",
              "participants": [
                {
                  "entity": "products/app",
                  "role": "subject"
                },
                {
                  "entity": "organizations/lab",
                  "role": "actor"
                }
              ],
              "country": "US"
            }

            """,
        ["models/lab/model-1.json"] = ValidModels.First,
        ["models/lab/model-2.json"] = ValidModels.Second,
        ["organizations/us/agency.json"] = """
            {
              "id": "agency",
              "name": "Agency",
              "summary": "An agency that makes rules.",
              "kind": "agency",
              "country": "US",
              "evidence": [
                "@gazette"
              ]
            }

            """,
        ["organizations/us/holding.json"] = """
            {
              "id": "holding",
              "name": "Holding",
              "summary": "A company that owns another.",
              "kind": "company",
              "country": "US",
              "evidence": [
                "@gazette"
              ]
            }

            """,
        ["organizations/us/lab.json"] = """
            {
              "id": "lab",
              "name": "Lab",
              "localNames": {
                "zh-Hans": "实验室"
              },
              "aliases": [
                "The Lab"
              ],
              "summary": "A company that trains models.",
              "kind": "company",
              "country": "US",
              "founded": [
                {
                  "value": "2015",
                  "basis": "official",
                  "source": "page"
                }
              ],
              "parents": [
                {
                  "organization": "holding",
                  "from": "2016-01-01",
                  "share": 0.75,
                  "basis": "official",
                  "source": "page"
                }
              ],
              "sources": {
                "page": {
                  "title": "About the Lab",
                  "publisher": "Lab",
                  "url": "https://lab.example.org/about",
                  "kind": "company-post",
                  "tier": "primary",
                  "language": "en",
                  "accessed": "2026-11-01"
                }
              }
            }

            """,
        ["policies/us/act-1.json"] = """
            {
              "id": "act-1",
              "name": "First Act",
              "summary": "An act about models.",
              "jurisdiction": "US",
              "issuers": [
                "agency"
              ],
              "instrument": "statute",
              "history": [
                {
                  "status": "proposed",
                  "on": "2019-02-01",
                  "source": "@gazette"
                },
                {
                  "status": "adopted",
                  "on": "2019-05",
                  "source": "@gazette"
                },
                {
                  "status": "in-force",
                  "on": "2019-09-01",
                  "source": "@gazette"
                }
              ]
            }

            """,
        ["policies/us/act-2.json"] = """
            {
              "id": "act-2",
              "name": "Second Act",
              "summary": "An act in place of the first.",
              "jurisdiction": "US",
              "issuers": [
                "agency"
              ],
              "instrument": "statute",
              "history": [
                {
                  "status": "adopted",
                  "on": "2021",
                  "source": "@gazette"
                }
              ],
              "supersedes": [
                "act-1"
              ]
            }

            """,
        ["products/lab/app.json"] = """
            {
              "id": "app",
              "name": "App",
              "summary": "An assistant of the Lab.",
              "providers": [
                "lab"
              ],
              "kind": "assistant",
              "runsOn": [
                {
                  "model": "model-1",
                  "from": "2023-03-14",
                  "basis": "official",
                  "source": "@gazette"
                }
              ]
            }

            """,
        ["sources/gazette.json"] = """
            {
              "id": "gazette",
              "title": "Gazette",
              "publisher": "Agency",
              "url": "https://gazette.example.org/1",
              "kind": "gazette",
              "tier": "primary",
              "language": "en",
              "published": "2023-03-15",
              "accessed": "2026-11-01"
            }

            """,
    };
}
