using System.Globalization;
using System.Text;

namespace AiLandscape.Benchmarks;

/// <summary>Writes folders of made-up records that keep to every rule: models with five statements and a source of their own, and the companies behind them.</summary>
internal static class SyntheticData
{
    /// <summary>Raised with every change of what is written, so that an older folder is not taken for it.</summary>
    private const int Version = 1;

    /// <summary>A marker that the library passes over, as it does every name that begins with a point.</summary>
    private const string Complete = ".complete";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder with so many models, written at the first call and kept for the next run.</summary>
    public static string Folder(int models)
    {
        var folder = Place.Scratch("data", string.Create(CultureInfo.InvariantCulture, $"v{Version}-{models}"));
        if (!File.Exists(Path.Combine(folder, Complete)))
        {
            Write(folder, "dataset.json", SyntheticRecord.Dataset);
            for (var i = 0; i < SyntheticRecord.Companies; i++)
            {
                Write(folder, SyntheticRecord.CompanyPath(i), SyntheticRecord.Company(i));
            }

            for (var i = 0; i < models; i++)
            {
                Write(folder, SyntheticRecord.ModelPath(i), SyntheticRecord.Model(i));
            }

            File.WriteAllText(Path.Combine(folder, Complete), "");
        }

        return folder;
    }

    private static void Write(string folder, string path, string record)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, record + "\n", Utf8);
    }
}
