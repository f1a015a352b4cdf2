using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace AiLandscape.Tests.Package;

/// <summary>A .nupkg or .snupkg, read as the archive that it is.</summary>
internal sealed record PackedFile(string Path)
{
    private static readonly XNamespace Nuspec = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";

    public byte[] Content => File.ReadAllBytes(Path);

    public IReadOnlyList<string> Names
    {
        get
        {
            using var archive = ZipFile.OpenRead(Path);
            return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The element of the nuspec's metadata; null where there is none.</summary>
    public XElement? Metadata(string name) => XDocument.Parse(Text(Names.Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Element(Nuspec + "metadata")!.Element(Nuspec + name);

    public IEnumerable<XElement> Dependencies => Metadata("dependencies")!.Descendants(Nuspec + "dependency");

    public byte[] Bytes(string name)
    {
        using var archive = ZipFile.OpenRead(Path);
        using var content = archive.GetEntry(name)!.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string name) => new StreamReader(new MemoryStream(Bytes(name)), Encoding.UTF8).ReadToEnd();
}
