using System.Text;

namespace AiLandscape.Tests.Loading;

/// <summary>Loads what nobody means well.</summary>
internal static class Hostile
{
    public const string Path = "organizations/us/lab.json";

    /// <summary>A whole dataset in one small record.</summary>
    public const string Record = """
        {
          "id": "lab",
          "name": "Lab",
          "localNames": {
            "zh": "室"
          },
          "summary": "A \"lab\".",
          "kind": "company",
          "country": "US",
          "founded": [
            {
              "value": "2015-06~",
              "basis": "official",
              "source": "p"
            }
          ],
          "measurements": [
            {
              "metric": "staff",
              "value": 1.5E+20,
              "unit": "person",
              "basis": "derived",
              "source": "p"
            }
          ],
          "sources": {
            "p": {
              "title": "T",
              "publisher": "P",
              "url": "https://p.example.org",
              "kind": "news",
              "tier": "primary",
              "language": "en",
              "accessed": "2026-11-01"
            }
          }
        }

        """;

    /// <summary>Loads one file and reads all that came of it. Only the one documented exception may come out, and it has findings.</summary>
    public static bool IsLoaded(TemporaryData data, byte[] bytes, string path = Path)
    {
        data.Write(path, bytes);
        return IsLoaded(data.Load, ReadAll.Of);
    }

    public static bool IsLoaded(Func<Landscape> load, Action<Landscape> read)
    {
        try
        {
            read(load());
            return true;
        }
        catch (InvalidLandscapeDataException invalid)
        {
            if (invalid.Findings.Count == 0 || invalid.Findings.Any(finding => finding.Line < 1 || finding.Column < 1 || finding.Message.Length == 0 || !finding.Code.StartsWith("AIL", StringComparison.Ordinal)))
            {
                throw new InvalidOperationException("The exception carries no proper findings.", invalid);
            }

            return false;
        }
    }

    public static IReadOnlyList<DataFinding> Findings(byte[] bytes)
    {
        using var data = new TemporaryData().Write(Path, bytes);
        return FluentActions.Invoking(data.Load).Should().Throw<InvalidLandscapeDataException>().Which.Findings;
    }

    public static IReadOnlyList<DataFinding> Findings(string text) => Findings(Encoding.UTF8.GetBytes(text));

    /// <summary>The record with one text replaced.</summary>
    public static string With(string from, string to)
    {
        Record.Split(from).Should().HaveCount(2);
        return Record.Replace(from, to, StringComparison.Ordinal);
    }
}
