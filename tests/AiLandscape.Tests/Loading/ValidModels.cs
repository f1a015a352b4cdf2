namespace AiLandscape.Tests.Loading;

/// <summary>The models of <see cref="ValidRecords"/>.</summary>
internal static class ValidModels
{
    public const string First = """
        {
          "id": "model-1",
          "name": "Model 1",
          "externalIds": {
            "arxiv": "2005.14165"
          },
          "summary": "The first model of the Lab.",
          "developers": [
            "lab",
            "holding"
          ],
          "form": "model",
          "announced": [
            {
              "value": "2020-05-28",
              "basis": "official",
              "source": "paper"
            }
          ],
          "released": [
            {
              "value": "2020-06-11",
              "basis": "official",
              "source": "paper"
            }
          ],
          "deprecated": [
            {
              "value": "2023-07",
              "basis": "official",
              "source": "paper"
            }
          ],
          "retired": [
            {
              "value": "2024-01-04",
              "basis": "official",
              "source": "paper"
            }
          ],
          "parameters": [
            {
              "value": 175000000000,
              "basis": "official",
              "rank": "preferred",
              "source": "paper"
            },
            {
              "value": 1750000000000,
              "basis": "reported",
              "rank": "refuted",
              "source": "@gazette"
            }
          ],
          "languages": [
            "en"
          ],
          "links": {
            "paper": "https://lab.example.org/papers/model-1"
          },
          "sources": {
            "paper": {
              "title": "Model 1 is a model",
              "publisher": "Lab",
              "url": "https://papers.example.org/model-1",
              "kind": "paper",
              "tier": "primary",
              "language": "en",
              "published": "2020-05-28",
              "accessed": "2026-11-01"
            }
          }
        }

        """;

    public const string Second = """
        {
          "id": "model-2",
          "name": "Model 2",
          "summary": "The second model of the Lab.",
          "developers": [
            "lab"
          ],
          "predecessor": "model-1",
          "parameters": [
            {
              "state": "undisclosed",
              "basis": "official",
              "source": "@gazette"
            }
          ]
        }

        """;
}
