namespace AiLandscape.Tests.Loading;

/// <summary>A model and an event of somebody's that refer to records which come with the library.</summary>
internal static class RecordsOverEmbedded
{
    /// <summary>Writes them, with one id in place of another.</summary>
    public static TemporaryData Write(string from = "", string to = "")
    {
        const string model = """
            {
              "id": "my-model",
              "name": "My Model",
              "summary": "A model made from another.",
              "developers": [
                "openai"
              ],
              "base": "gpt-3",
              "evidence": [
                "@gpt-4-report"
              ]
            }

            """;
        const string launch = """
            {
              "id": "my-event",
              "name": "My event",
              "summary": "Something that happened.",
              "date": [
                {
                  "value": "2024-01-01",
                  "basis": "official",
                  "source": "@gpt-4-report"
                }
              ],
              "kind": "statement",
              "participants": [
                {
                  "entity": "models/my-model",
                  "role": "subject"
                },
                {
                  "entity": "products/chatgpt",
                  "role": "subject"
                }
              ]
            }

            """;
        return new TemporaryData().Write("models/openai/my-model.json", Changed(model)).Write("events/2024/my-event.json", Changed(launch));

        string Changed(string text) => from.Length == 0 ? text : text.Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal).Replace($"models/{from}\"", $"models/{to}\"", StringComparison.Ordinal);
    }
}
