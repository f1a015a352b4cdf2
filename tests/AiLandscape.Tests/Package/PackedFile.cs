using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace AiLandscape.Tests.Package;

/// <summary>A .nupkg or .snupkg, read as the archive that it is.</summary>
internal sealed record PackedFile(string Path)
{
    public byte[] Content => File.ReadAllBytes(Path);

    public IReadOnlyList<string> Names
    {
        get
        {
            using var archive = ZipFile.OpenRead(Path);
            return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The element of the nuspec's metadata; null where there is none. The version of the format, which its namespace is, depends on what is packed.</summary>
    public XElement? Metadata(string name) => Nuspec.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    public IEnumerable<XElement> Dependencies => Metadata("dependencies")!.Descendants().Where(element => element.Name.LocalName == "dependency");

    private XElement Nuspec => XDocument.Parse(Text(Names.Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

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
